/** One thing to put right: where (a dotted path of the answers document) and what to do about it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Rules between answers: one message, and every path that takes part in it. The first is where the person is asked to act. */
export interface Refusal {
  readonly paths: readonly [string, ...string[]];
  readonly message: string;
}
