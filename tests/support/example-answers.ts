import { type Answers, type AnswersInput, answersSchema } from "@/lib/questionnaire/answers";

/** The fewest answers that make an agreement. */
export const smallestInput = {
  relationship: "business-associate",
  customer: { legalName: "Harbor Dental Group, P.C." },
  vendor: { legalName: "Bluepoint Billing LLC" },
  services: "Medical billing and claims follow-up for the practice.",
} as const satisfies AnswersInput;

export function exampleAnswers(more: Partial<AnswersInput> = {}): Answers {
  return answersSchema.parse({ ...smallestInput, ...more });
}
