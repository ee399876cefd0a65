import "server-only";

/** A start that must not go on, in words for whoever started it: no stack, one thing to do. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}
