import "server-only";

/** `transient`: worth another try later. `permanent`: the server refused this very mail. */
export type SendFailure = { readonly kind: "transient" | "permanent"; readonly reason: string };

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/**
 * Only an answer of 5xx about the envelope or the message is final. A refused connection, a refused log-in and
 * everything below 500 are troubles of the server or of our settings; the mail is kept and tried again.
 */
export function sendFailure(error: unknown): SendFailure {
  if (!(error instanceof Error)) return { kind: "transient", reason: "Unknown error" };
  const { code, responseCode, response } = error as SmtpError;
  const aboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  const refused = responseCode === undefined || responseCode >= 500;
  const reason = (response ?? error.message).replace(/\s+/g, " ").slice(0, 300);
  return { kind: aboutThisMail && refused ? "permanent" : "transient", reason: code ? `${code}: ${reason}` : reason };
}
