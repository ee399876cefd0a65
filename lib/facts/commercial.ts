import type { Condition, Wording } from "./fact";
import { dollars, say } from "./phrasing";

/** HIPAA asks for none of these. Nothing that moves money is in an agreement unless it was chosen. */
export const commercialConditions = {
  indemnityMutual: ({ commercial }) => commercial.indemnity === "mutual",
  indemnityByVendor: ({ commercial }) => commercial.indemnity === "vendor",
  indemnityAgreed: ({ commercial }) => commercial.indemnity !== "none",
  liabilityStated: ({ commercial }) => commercial.liabilityCap.kind !== "silent",
  liabilityUnderServicesAgreement: ({ commercial }) => commercial.liabilityCap.kind === "services-agreement",
  liabilityCapped: ({ commercial }) => commercial.liabilityCap.kind === "amount",
  liabilityUncapped: ({ commercial }) => commercial.liabilityCap.kind === "uncapped",
  cyberInsuranceAgreed: ({ commercial }) => commercial.cyberInsuranceUsd !== null,
  /** Whether the agreement says anything about who pays: then those terms outlast it. */
  moneyTermsAgreed: ({ commercial, breachNotice }) =>
    commercial.indemnity !== "none" ||
    commercial.liabilityCap.kind !== "silent" ||
    commercial.cyberInsuranceUsd !== null ||
    breachNotice.costs !== "none",
  auditAgreed: ({ commercial }) => commercial.auditRight !== "none",
  auditByQuestionnaire: ({ commercial }) => commercial.auditRight === "questionnaire",
  auditOnSiteForCause: ({ commercial }) => commercial.auditRight === "on-site-for-cause",
  /** 45 CFR 160.402(c): who controls day-to-day performance decides agency, whatever the contract says. */
  customerDirectsPerformance: ({ agencyControl }) => agencyControl,
  vendorIndependent: ({ agencyControl }) => !agencyControl,
} satisfies Record<string, Condition>;

export const commercialWords = {
  liabilityCap: ({ commercial }) =>
    say(commercial.liabilityCap.kind === "amount" ? dollars(commercial.liabilityCap.usd) : ""),
  cyberInsurance: ({ commercial }) =>
    say(commercial.cyberInsuranceUsd === null ? "" : dollars(commercial.cyberInsuranceUsd)),
} satisfies Record<string, Wording>;
