import type { Answers } from "./answers";
import type { Refusal } from "./problem";

type Rule = (answers: Answers) => Refusal | false;

/** Answers that no agreement can hold together, in the order of the contract. Each says what to do. */
const rules: readonly Rule[] = [
  /** 45 CFR 164.410(b): without unreasonable delay and never later than 60 calendar days after discovery. */
  ({ breachNotice: { within } }) =>
    within.amount > breachNoticeMax[within.unit] && {
      paths: ["breachNotice.within.amount", "breachNotice.within"],
      message: `Enter ${breachNoticeMax[within.unit].toLocaleString("en-US")} ${unitNames[within.unit]} or fewer: notice of a breach may never take more than 60 calendar days`,
    },
  ({ term }) =>
    term.endDate !== null &&
    term.kind !== "fixed" && {
      paths: ["term.endDate", "term.kind"],
      message: "Take out the end date, or choose a fixed term: only a fixed term ends on a date",
    },
  ({ term }) =>
    term.kind === "fixed" &&
    term.endDate === null && {
      paths: ["term.endDate", "term.kind"],
      message: "Enter the end date of the fixed term, or choose another kind of term",
    },
  ({ term }) =>
    term.endDate !== null &&
    term.effectiveDate !== null &&
    term.endDate <= term.effectiveDate && {
      paths: ["term.endDate", "term.effectiveDate"],
      message: "Enter an end date that is after the effective date",
    },
  ({ term, servicesAgreement }) =>
    term.kind === "coterminous" &&
    servicesAgreement === null && {
      paths: ["term.kind", "servicesAgreement"],
      message: "Name the services agreement that this one ends with, or choose another kind of term",
    },
  ({ term }) =>
    term.renewal !== null &&
    term.kind !== "fixed" && {
      paths: ["term.renewal", "term.kind"],
      message: "Take out the renewal, or choose a fixed term: only a fixed term renews",
    },
  ({ permittedUses }) =>
    permittedUses.aiTraining === "de-identified-only" &&
    permittedUses.deIdentification === "prohibited" && {
      paths: ["permittedUses.aiTraining", "permittedUses.deIdentification"],
      message: "Allow de-identification as well, or choose another rule for AI training: it needs de-identified data",
    },
  ({ subcontractors }) =>
    subcontractors.policy === "none-allowed" &&
    subcontractors.list.length > 0 && {
      paths: ["subcontractors.list", "subcontractors.policy"],
      message: "Take the subcontractors off the list, or choose a policy that allows them",
    },
  ({ safeguards }) =>
    safeguards.offshore === "approved-countries" &&
    safeguards.approvedCountries.length === 0 && {
      paths: ["safeguards.approvedCountries", "safeguards.offshore"],
      message: "Enter at least one approved country, or choose another rule for where PHI may be",
    },
  /** 45 CFR 164.504(e)(2)(ii)(J): what cannot be returned or destroyed can only be protected. */
  ({ term }) =>
    term.disposition !== "return-or-destroy" &&
    term.returnFeasible === "not-feasible" && {
      paths: ["term.disposition", "term.returnFeasible"],
      message: `Choose “return or destroy”, or say that it is feasible: the vendor cannot promise to ${term.disposition} PHI where that is not feasible`,
    },
  /** 45 CFR 164.524(b)(2): the individual has a right to an answer in 30 days. */
  ({ individualRights: { accessDays } }) =>
    tooMany("individualRights.accessDays", accessDays, 30, "the individual must have an answer within 30 days"),
  ({ individualRights: { amendmentDays } }) =>
    tooMany("individualRights.amendmentDays", amendmentDays, 60, "the individual must have an answer within 60 days"),
  ({ individualRights: { accountingDays } }) =>
    tooMany("individualRights.accountingDays", accountingDays, 60, "the individual must have an answer within 60 days"),
  ({ term: { cureDays } }) =>
    tooMany("term.cureDays", cureDays, 60, "a longer time to cure would empty the right to end the agreement"),
  ({ delegatedObligations, breachNotice }) =>
    delegatedObligations.includes("breach-notices") &&
    breachNotice.notifiesIndividuals === "customer" && {
      paths: ["delegatedObligations", "breachNotice.notifiesIndividuals"],
      message: "Say that the vendor notifies individuals, or do not delegate breach notices",
    },
  ({ delegatedObligations, individualRights }) =>
    delegatedObligations.includes("access") &&
    individualRights.respondsToIndividuals === "customer" && {
      paths: ["delegatedObligations", "individualRights.respondsToIndividuals"],
      message: "Say that the vendor answers individuals, or do not delegate access",
    },
  ({ customer }) =>
    customer.structure === "affiliated" &&
    customer.affiliates.length === 0 && {
      paths: ["customer.affiliates", "customer.structure"],
      message: "List at least one affiliate, or choose another structure",
    },
  ({ phi }) =>
    phi.part2Role !== "unknown" &&
    !phi.sensitive.includes("substance-use-disorder") && {
      paths: ["phi.part2Role", "phi.sensitive"],
      message: "Add substance use disorder records to the sensitive kinds of PHI, or take out the Part 2 role",
    },
];

/** 60 calendar days in each unit; business days stop at 30, which no run of federal holidays can stretch past 60. */
const breachNoticeMax = { hours: 1440, "calendar-days": 60, "business-days": 30 } as const;

const unitNames = { hours: "hours", "calendar-days": "calendar days", "business-days": "business days" } as const;

function tooMany(path: string, days: number, max: number, reason: string): Refusal | false {
  return days > max && { paths: [path], message: `Enter ${max} days or fewer: ${reason}` };
}

/** Every rule between answers that this document breaks. */
export function refusals(answers: Answers): readonly Refusal[] {
  return rules.map((rule) => rule(answers)).filter((refusal) => refusal !== false);
}
