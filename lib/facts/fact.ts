import type { PhrasingNode } from "../document/nodes";
import type { Answers } from "../questionnaire/answers";
import type { Vendor } from "../vendors/schema";

/** Decides whether a clause, paragraph or list item is in. */
export type Condition = (answers: Answers, directory: Vendor | null) => boolean;

/** Fills a placeholder. */
export type Wording = (answers: Answers, directory: Vendor | null) => readonly PhrasingNode[];

/** Fills a block that is a list taken from the answers, one entry an item. */
export type Listing = (answers: Answers) => readonly (readonly PhrasingNode[])[];

/** Fills a table taken from the answers. The shares of the columns add up to 1. */
export type Tabulation = (answers: Answers) => {
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly (readonly PhrasingNode[])[])[];
};
