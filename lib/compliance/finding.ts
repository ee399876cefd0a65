import type { Requirement } from "../clauses/schema";

/** The checker's word on one requirement. `needs-review`: the words are there, but no single sentence says it. */
export type Outcome = "met" | "not-met" | "needs-review" | "not-applicable";

/** One element of a requirement and the sentence that says it. */
export interface Evidence {
  /** Id of the element within the requirement. */
  readonly element: string;
  /** The exact sentence as printed; for a list item its lead-in and the item. */
  readonly text: string;
  /** Where it stands, as printed: "Section 4.2", "Schedule A"; null where a text has no numbered places. */
  readonly section: string | null;
  /** The anchor of that place in HTML and PDF, or null. */
  readonly target: string | null;
}

export interface Finding {
  /** Id of the requirement. */
  readonly requirement: string;
  readonly title: string;
  readonly citation: string;
  readonly grade: Requirement["grade"];
  /** The day on which the law was last read for this requirement, ISO 8601. */
  readonly asOf: string;
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  /** What no sentence says, in our words; empty when met. */
  readonly missing: readonly { readonly element: string; readonly means: string }[];
}
