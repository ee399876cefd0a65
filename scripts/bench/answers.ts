import { draftAgreement } from "../../lib/document/draft-agreement";
import { parseAnswers } from "../../lib/questionnaire/parse-answers";
import { library, vendors } from "../../lib/server/content";

/** An ordinary agreement of about ten pages: two names, the services, and the defaults, without the findings. */
export const ordinary = {
  relationship: "business-associate",
  customer: { legalName: "Harbor Dental Group, P.C." },
  vendor: { legalName: "Bluepoint Billing LLC" },
  services: "Medical billing and claims follow-up for the practice.",
  presentation: { findings: false },
};

/** The parsed answers. @throws Error when the bench's own answers no longer parse */
export function parsed(input: unknown) {
  const outcome = parseAnswers(input, vendors());
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
  return outcome.answers;
}

export function drafted(input: unknown) {
  return draftAgreement(library(), parsed(input), null);
}
