import { longDate } from "../calendar/long-date";
import type { Answers } from "../questionnaire/answers";
import type { Condition, Listing, Wording } from "./fact";
import { say, sayOrBlank } from "./phrasing";

const kindWords = {
  provider: "a health care provider and a covered entity",
  "health-plan": "a health plan and a covered entity",
  "group-health-plan": "a group health plan and a covered entity",
  clearinghouse: "a health care clearinghouse and a covered entity",
} as const;

/** In a subcontract the customer is itself a business associate, and the covered entity stands further up. */
const isSubcontract = (answers: Answers) => answers.relationship === "subcontractor";

/** How the agreement names a document the parties told us about: "Master Sales Agreement dated November 2, 2026". */
function titleAndDate(document: { title: string; date: string | null } | null): string {
  if (document === null) return "";
  return document.date === null ? document.title : `${document.title} dated ${longDate(document.date)}`;
}

/** Kind and structure describe a covered entity; in a subcontract the customer is none. */
const coveredEntity =
  (holds: (customer: Answers["customer"]) => boolean): Condition =>
  (answers) =>
    !isSubcontract(answers) && holds(answers.customer);

/** A covered entity may act in several legal forms, and HIPAA asks something different of each (45 CFR 164.105). */
export const partyConditions = {
  customerIsCoveredEntity: (answers) => !isSubcontract(answers),
  customerIsBusinessAssociate: isSubcontract,
  customerIsHealthPlan: coveredEntity(({ kind }) => kind === "health-plan" || kind === "group-health-plan"),
  customerIsGroupHealthPlan: coveredEntity(({ kind }) => kind === "group-health-plan"),
  /** 45 CFR 164.105(a): the legal entity signs, for the components it designated. */
  customerIsHybrid: coveredEntity(({ structure }) => structure === "hybrid"),
  /** 45 CFR 164.105(b). */
  customerIsAffiliated: coveredEntity(({ structure }) => structure === "affiliated"),
  customerIsOrganizedArrangement: coveredEntity(({ structure }) => structure === "organized-arrangement"),
  customerHasAffiliates: ({ customer }) => customer.affiliates.length > 0,
  servicesAgreementNamed: (answers) => answers.servicesAgreement !== null,
  servicesAgreementUnnamed: (answers) => answers.servicesAgreement === null,
  earlierAgreementSuperseded: (answers) => answers.supersedes !== null,
  vendorProductNamed: (_answers, directory) => directory !== null,
} satisfies Record<string, Condition>;

export const partyWords = {
  customerLegalName: ({ customer }) => sayOrBlank(customer.legalName, "Legal name of Customer"),
  vendorLegalName: ({ vendor }) => sayOrBlank(vendor.legalName, "Legal name of Vendor"),
  /** Printed after "Customer is". */
  customerKind: ({ customer }) => say(customer.kind === null ? "a covered entity" : kindWords[customer.kind]),
  /** Whose duties under HIPAA the vendor supports: the customer's own, or those of the entity upstream. */
  coveredEntity: (answers) => say(isSubcontract(answers) ? "the Upstream Covered Entity" : "Customer"),
  servicesAgreement: (answers) => sayOrBlank(titleAndDate(answers.servicesAgreement), "Title and date"),
  supersededAgreement: (answers) => sayOrBlank(titleAndDate(answers.supersedes), "Title and date"),
  /** "Segment (Business plan)". */
  vendorProduct: ({ vendor }, directory) => {
    if (directory === null || vendor.directory === null) return sayOrBlank(null, "Product and plan");
    const asked = vendor.directory.plan.toLowerCase();
    const plan = directory.plans.find(({ id, name }) => id === asked || name.toLowerCase() === asked);
    return say(`${directory.name} (${plan?.name ?? vendor.directory.plan} plan)`);
  },
} satisfies Record<string, Wording>;

export const partyLists = {
  affiliates: ({ customer }) => customer.affiliates.map(({ legalName }) => say(legalName)),
} satisfies Record<string, Listing>;
