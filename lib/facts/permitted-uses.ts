import type { Answers } from "../questionnaire/answers";
import type { Condition } from "./fact";

/** The permissions that a subcontract may grant only so far as the agreement upstream allows them. */
function grantsUsesBeyondTheServices({ permittedUses }: Answers): boolean {
  return (
    permittedUses.dataAggregation ||
    permittedUses.limitedDataSet ||
    permittedUses.deIdentification !== "prohibited" ||
    permittedUses.aiTraining !== "prohibited"
  );
}

export const permittedUseConditions = {
  /** 45 CFR 164.504(e)(4)(i): exists only where the contract says so. */
  managementUsePermitted: ({ permittedUses }) => permittedUses.managementAndAdministration.use,
  /** 45 CFR 164.504(e)(4)(ii): a disclosure comes with conditions of its own. */
  managementDisclosurePermitted: ({ permittedUses }) => permittedUses.managementAndAdministration.disclosure,
  ownPurposesLimited: ({ permittedUses: { managementAndAdministration } }) =>
    !managementAndAdministration.use || !managementAndAdministration.disclosure,
  dataAggregationPermitted: ({ permittedUses }) => permittedUses.dataAggregation,
  limitedDataSetPermitted: ({ permittedUses }) => permittedUses.limitedDataSet,
  deIdentificationProhibited: ({ permittedUses }) => permittedUses.deIdentification === "prohibited",
  deIdentificationCustomerDirected: ({ permittedUses }) => permittedUses.deIdentification === "customer-directed",
  deIdentificationPermitted: ({ permittedUses }) => permittedUses.deIdentification === "permitted",
  deIdentificationAllowed: ({ permittedUses }) => permittedUses.deIdentification !== "prohibited",
  aiTrainingProhibited: ({ permittedUses }) => permittedUses.aiTraining === "prohibited",
  aiTrainingForCustomerOnly: ({ permittedUses }) => permittedUses.aiTraining === "customer-only",
  aiTrainingOnDeIdentifiedOnly: ({ permittedUses }) => permittedUses.aiTraining === "de-identified-only",
  upstreamLimitsExtendedUses: (answers) =>
    answers.relationship === "subcontractor" && grantsUsesBeyondTheServices(answers),
} satisfies Record<string, Condition>;
