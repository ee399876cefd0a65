import "server-only";

export type ScriptTrust =
  /** A page made for this request: its scripts carry the nonce. */
  | { readonly kind: "nonce"; readonly nonce: string }
  /** A page that is the same bytes for everybody: its inline scripts are known from the build. */
  | { readonly kind: "hashes"; readonly hashes: readonly string[] }
  /** Data or a file to keep, no page: should a browser show it all the same, it may do nothing. */
  | { readonly kind: "none" };

export interface PolicyOptions {
  /** `next dev` evaluates code, injects styles and speaks over a socket. */
  readonly development: boolean;
  readonly https: boolean;
}

/** The Content-Security-Policy of one response. */
export function contentSecurityPolicy(trust: ScriptTrust, { development, https }: PolicyOptions): string {
  if (trust.kind === "none")
    return "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
  const scripts =
    trust.kind === "nonce"
      ? ["'self'", `'nonce-${trust.nonce}'`, "'strict-dynamic'"]
      : ["'self'", ...trust.hashes.map((hash) => `'${hash}'`)];
  const styles = trust.kind === "nonce" ? ["'self'", `'nonce-${trust.nonce}'`] : ["'self'"];
  const directives: readonly (readonly string[])[] = [
    ["default-src", "'self'"],
    ["script-src", ...scripts, ...(development ? ["'unsafe-eval'"] : [])],
    ["style-src", ...(development ? ["'self'", "'unsafe-inline'"] : styles)],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'", ...(development ? ["ws:"] : [])],
    ["object-src", "'none'"],
    ["frame-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
    ["frame-ancestors", "'none'"],
    ...(https ? [["upgrade-insecure-requests"]] : []),
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}
