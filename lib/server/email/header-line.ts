import "server-only";

/**
 * Every kind of line break and control character (Cc, Zl, Zp), and the invisible marks that turn the reading direction
 * of what follows (part of Cf), with the spaces around them.
 */
const UNSAFE_IN_HEADER = /\s*[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+\s*/gu;

/** `value` as one line that cannot start a second header, whatever a person typed as a name. */
export function headerLine(value: string): string {
  return value.replace(UNSAFE_IN_HEADER, " ").trim();
}
