import type { Condition, Field, Flow, Group, Question, Section } from "./question";
import {
  breachCosts,
  breachNoticeWithin,
  notifiesIndividuals,
  riskAssessmentBy,
  unsuccessfulIncidents,
} from "./questions/breach";
import { agencyControl, auditRight, cyberInsurance, indemnity, liabilityCap } from "./questions/commercial";
import { forwardLookingTerms, governingLaw, precedence, programs, regimes, states, supersedes } from "./questions/law";
import { customerKind, customerStructure, partyDetails, partyName } from "./questions/parties";
import { designatedRecordSet, electronicHealthRecord, phiCategories, phiForms, sensitivePhi } from "./questions/phi";
import { attachments, paper } from "./questions/presentation";
import { delegatedObligations, respondsToIndividuals, rightsDays } from "./questions/rights";
import { encryption, multiFactor, offshore } from "./questions/safeguards";
import { services, servicesAgreement } from "./questions/services";
import { subcontractors } from "./questions/subcontractors";
import {
  cure,
  disposition,
  dispositionDetails,
  effectiveDate,
  returnFeasible,
  review,
  termKind,
} from "./questions/term";
import {
  aiTraining,
  dataAggregation,
  deIdentification,
  limitedDataSet,
  managementAndAdministration,
} from "./questions/uses";
import { directoryVendor, kindOfService } from "./questions/vendor";
import { preparedBy, relationship, stance } from "./questions/you-and-them";
import {
  summarizeBreach,
  summarizeCommercial,
  summarizeDocument,
  summarizeLaw,
  summarizeRights,
  summarizeSafeguards,
  summarizeSubcontractors,
  summarizeTerm,
  summarizeUses,
} from "./reads";

/** The questionnaire from front to back. Everything a person can be asked is here, in the order it is asked. */
export const flow = [
  section("you-and-them", "You and them", [open("you-and-them", "", [preparedBy, relationship, stance])]),
  section("vendor", "The vendor", [open("vendor", "", [directoryVendor, kindOfService])]),
  section(
    "parties",
    "The two parties",
    [
      { ...open("customer", "The customer", [partyName("customer")]), party: "customer" },
      { ...open("vendor", "The vendor", [partyName("vendor")]), party: "vendor" },
      folded("customer-details", "More about the customer", [
        customerKind,
        customerStructure,
        ...partyDetails("customer"),
      ]),
      folded("vendor-details", "More about the vendor", partyDetails("vendor")),
    ],
    "Two legal names are enough. Whatever else you leave empty is printed as a line to write on.",
  ),
  section("services-and-phi", "What the vendor does and sees", [
    open("services", "", [services, phiCategories, sensitivePhi, servicesAgreement]),
    folded("phi-details", "More about the information", [phiForms, designatedRecordSet, electronicHealthRecord]),
  ]),
  section(
    "decisions",
    "Decisions",
    [
      folded(
        "uses",
        "What else the vendor may do with PHI",
        [managementAndAdministration, dataAggregation, limitedDataSet, deIdentification, aiTraining],
        summarizeUses,
      ),
      folded("safeguards", "Safeguards and places", [encryption, multiFactor, offshore], summarizeSafeguards),
      folded(
        "breach",
        "Breaches and incidents",
        [breachNoticeWithin, unsuccessfulIncidents, riskAssessmentBy, notifiesIndividuals, breachCosts],
        summarizeBreach,
      ),
      folded("subcontractors", "Subcontractors", [subcontractors], summarizeSubcontractors),
      folded(
        "rights",
        "Patients’ requests",
        [rightsDays, respondsToIndividuals, delegatedObligations],
        summarizeRights,
      ),
      folded(
        "commercial",
        "Money and proof",
        [indemnity, liabilityCap, cyberInsurance, auditRight, agencyControl],
        summarizeCommercial,
      ),
      folded(
        "term",
        "Beginning and end",
        [effectiveDate, termKind, review, cure, disposition, dispositionDetails, returnFeasible],
        summarizeTerm,
      ),
      folded("law", "States, programs and other rules", [states, programs, regimes, governingLaw], summarizeLaw),
      folded(
        "document",
        "Other documents, and the paper itself",
        [precedence, supersedes, forwardLookingTerms, paper, attachments],
        summarizeDocument,
      ),
    ],
    "Each has a usual answer already. Open what matters to you, or go on.",
  ),
] as const satisfies Flow;

export type SectionId = (typeof flow)[number]["id"];

function section<const Id extends string>(
  id: Id,
  title: string,
  groups: readonly Group[],
  lead?: string,
): Section & { readonly id: Id } {
  return { id, title, groups, ...(lead === undefined ? {} : { lead }) };
}

function open(id: string, title: string, questions: readonly Question[]): Group {
  return { id, title, questions, folded: false };
}

function folded(id: string, title: string, questions: readonly Question[], summary?: Group["summary"]): Group {
  return { id, title, questions, folded: true, ...(summary ? { summary } : {}) };
}

/** The section with this id, or nothing: ids arrive from addresses. */
export function findSection(id: string): (typeof flow)[number] | undefined {
  return flow.find((section) => section.id === id);
}

/** The section's groups as they are asked: of the two parties, the side that prepares the agreement first. */
export function groupsInOrder(section: Section, preparedBy: "customer" | "vendor"): readonly Group[] {
  const parties = section.groups.filter(({ party }) => party !== undefined);
  const own = parties.filter(({ party }) => party === preparedBy);
  const others = section.groups.filter((group) => !own.includes(group));
  return [...own.map((group) => ({ ...group, title: `Your organization, the ${preparedBy}` })), ...others];
}

export function questionsOf(section: Section): readonly Question[] {
  return section.groups.flatMap(({ questions }) => questions);
}

export function fieldsOf(section: Section): readonly Field[] {
  return questionsOf(section).flatMap(({ fields }) => fields);
}

/** Every field of the questionnaire, in order. */
export const allFields: readonly Field[] = flow.flatMap(fieldsOf);

const questionByField = new Map(
  flow.flatMap(questionsOf).flatMap((question) => question.fields.map((field) => [field, question] as const)),
);

/** Everything that must hold for the field to be asked: its own condition and its question's. */
export function asks(field: Field): readonly Condition[] {
  return [questionByField.get(field)?.askWhen, field.askWhen].filter((condition) => condition !== undefined);
}
