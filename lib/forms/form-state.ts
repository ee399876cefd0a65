/** What stands in a form's fields, valid or not: field path to text, or to several texts for a group. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** One thing to look at again, at the field with this path; an empty path is the form as a whole. */
export interface FormProblem {
  readonly path: string;
  readonly message: string;
}

/** How the last sending of a form went. A refusal brings back all that was typed. */
export type FormState =
  | { readonly status: "untouched" }
  | { readonly status: "refused"; readonly problems: readonly FormProblem[]; readonly typed: Typed }
  | { readonly status: "done"; readonly message: string };

export const untouched: FormState = { status: "untouched" };

/** The problem to show at a field. */
export function problemAt(state: FormState, path: string): string | undefined {
  if (state.status !== "refused") return undefined;
  return state.problems.find((problem) => problem.path === path)?.message;
}

/** What to put back into a field: what was typed when it was refused, and what is kept otherwise. */
export function typedAt(state: FormState, path: string, kept: string): string {
  if (state.status !== "refused") return kept;
  const typed = state.typed[path];
  return typeof typed === "string" ? typed : kept;
}
