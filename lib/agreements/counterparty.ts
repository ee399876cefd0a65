import type { Answers } from "../questionnaire/answers";

/** The legal name of the party whose organisation prepares and keeps the agreement. */
export function preparingPartyName(answers: Answers): string {
  return answers[answers.preparedBy].legalName;
}

/** The legal name of the other party. */
export function counterpartyName(answers: Answers): string {
  return answers[answers.preparedBy === "customer" ? "vendor" : "customer"].legalName;
}
