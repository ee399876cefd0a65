import type { Vendor } from "../vendors/schema";
import type { Answers } from "./answers";
import { answersFromTyped } from "./answers-from-typed";
import { readAnswers } from "./parse-answers";
import { withoutValueAt } from "./paths";
import { refusals } from "./refusals";
import type { Typed } from "./typed";

/**
 * The best answers that can be made of what stands in the fields, for showing an agreement while it is being answered:
 * what is refused falls back to its default, a missing name or service is "".
 */
export function previewAnswers(typed: Typed, directory: readonly Vendor[]): Answers {
  let document = answersFromTyped(typed);
  let { answers } = readAnswers(document, directory);
  let refused = refusals(answers);
  /* Defaults go together, so dropping all that is refused together ends it; the bound is for safety. */
  for (let round = 0; refused.length > 0 && round < 5; round += 1) {
    document = refused.flatMap(({ paths }) => paths).reduce(withoutValueAt, document);
    answers = readAnswers(document, directory).answers;
    refused = refusals(answers);
  }
  return answers;
}
