import { countryName } from "./country-names";
import type { Condition, Tabulation, Wording } from "./fact";
import { quantity, say, sayOrBlank } from "./phrasing";

/** Every policy keeps the flow-down of 45 CFR 164.504(e)(2)(ii)(D); they differ in how a subcontractor comes in. */
export const subcontractorConditions = {
  subcontractorsNotAllowed: ({ subcontractors }) => subcontractors.policy === "none-allowed",
  subcontractorsByFlowDown: ({ subcontractors }) => subcontractors.policy === "flow-down",
  subcontractorsByNotice: ({ subcontractors }) => subcontractors.policy === "list-and-notice",
  subcontractorsByApproval: ({ subcontractors }) => subcontractors.policy === "prior-approval",
  /** The schedule stands wherever the policy works with a list, also an empty one, and wherever a list was given. */
  subcontractorsScheduled: ({ subcontractors: { policy, list } }) =>
    policy === "list-and-notice" || policy === "prior-approval" || list.length > 0,
  subcontractorsListed: ({ subcontractors }) => subcontractors.list.length > 0,
  noSubcontractorsListed: ({ subcontractors }) => subcontractors.list.length === 0,
} satisfies Record<string, Condition>;

export const subcontractorWords = {
  /** Printed before an event: "at least 30 calendar days before". */
  subcontractorNotice: ({ subcontractors: { noticeDays } }) =>
    say(noticeDays === 0 ? "before" : `at least ${quantity(noticeDays, "calendar day")} before`),
} satisfies Record<string, Wording>;

export const subcontractorTables = {
  subcontractors: ({ subcontractors }) => ({
    columns: [
      { title: "Subcontractor", share: 0.4 },
      { title: "Service", share: 0.38 },
      { title: "Country", share: 0.22 },
    ],
    rows: subcontractors.list.map(({ name, service, country }) => [
      say(name),
      sayOrBlank(service, "Service"),
      sayOrBlank(country === null ? null : countryName(country), "Country"),
    ]),
  }),
} satisfies Record<string, Tabulation>;
