import "server-only";

/** Where a signed-in person lands when nothing else was asked for. */
export const HOME_OF_MEMBERS = "/agreements";

const ANY_ORIGIN = "http://site.invalid";

/** `wanted` if it is a path on this site, and the register otherwise: a link in a mail never leads elsewhere. */
export function sameSitePath(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > 500 || !wanted.startsWith("/")) return HOME_OF_MEMBERS;
  // Browsers read "//host" and "/\host" as another host; the parser here does too.
  const url = URL.parse(wanted, ANY_ORIGIN);
  if (url === null || url.origin !== ANY_ORIGIN || wanted.includes("\\")) return HOME_OF_MEMBERS;
  // "/.//host" is a path on this site; what it comes to once the dots are resolved is another host.
  if (url.pathname.startsWith("//")) return HOME_OF_MEMBERS;
  if (url.pathname.startsWith("/sign-in") || url.pathname.startsWith("/api/")) return HOME_OF_MEMBERS;
  return `${url.pathname}${url.search}`;
}
