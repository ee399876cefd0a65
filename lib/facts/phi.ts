import type { Answers } from "../questionnaire/answers";
import type { Condition, Listing, Wording } from "./fact";
import { partyConditions } from "./parties";
import { say, sayOrBlank, series } from "./phrasing";

type Category = Answers["phi"]["categories"][number];
type SensitiveKind = Answers["phi"]["sensitive"][number];
type Form = Answers["phi"]["forms"][number];

const categoryWords: Readonly<Record<Category, string>> = {
  demographics: "demographic information",
  contact: "contact information",
  appointments: "appointments and schedules",
  "clinical-notes": "clinical notes",
  diagnoses: "diagnoses and conditions",
  medications: "medications and prescriptions",
  "lab-results": "laboratory and test results",
  images: "medical images and photographs",
  billing: "billing and payment information",
  claims: "claims and remittance information",
  insurance: "insurance and eligibility information",
  "device-data": "readings from medical and wearable devices",
  "usage-events": "records of how Individuals use a website, app, or portal",
  recordings: "audio and video recordings, and transcripts",
  other: "other PHI needed for the Services",
};

const sensitiveWords: Readonly<Record<SensitiveKind, string>> = {
  "substance-use-disorder": "substance use disorder records",
  "psychotherapy-notes": "psychotherapy notes",
  "mental-health": "mental health information",
  genetic: "genetic information",
  hiv: "HIV-related information",
  reproductive: "reproductive health information",
  minors: "information about minors",
};

const formWords: Readonly<Record<Form, string>> = { electronic: "electronic", paper: "paper", oral: "oral" };

const includes =
  (kind: SensitiveKind): Condition =>
  ({ phi }) =>
    phi.sensitive.includes(kind);

const includesSubstanceUse = includes("substance-use-disorder");

/** "unsure" is drafted as yes: the duties then stand ready, and bind nobody where there is no such record set. */
const holdsDesignatedRecordSet: Condition = ({ phi }) => phi.designatedRecordSet !== "no";

export const phiConditions = {
  phiIsElectronic: ({ phi }) => phi.forms.includes("electronic"),
  phiCategoriesNamed: ({ phi }) => phi.categories.length > 0,
  phiCategoriesOpen: ({ phi }) => phi.categories.length === 0,
  sensitiveKindsNamed: ({ phi }) => phi.sensitive.length > 0,
  phiIncludesSubstanceUseRecords: includesSubstanceUse,
  phiIncludesPsychotherapyNotes: includes("psychotherapy-notes"),
  /** 45 CFR 164.502(a)(5)(i) binds health plans; the parties promise it wherever genetic information is in play. */
  geneticInformationInPlay: (answers) =>
    answers.phi.sensitive.includes("genetic") || partyConditions.customerIsHealthPlan(answers, null),
  /** 42 CFR 2.11: the vendor serves the program itself. Unknown is drafted as both. */
  vendorServesPart2Program: (answers) =>
    includesSubstanceUse(answers, null) && answers.phi.part2Role !== "lawful-holder",
  /** 42 CFR 2.33: the customer holds the records under a patient's consent. Unknown is drafted as both. */
  vendorServesPart2LawfulHolder: (answers) =>
    includesSubstanceUse(answers, null) && answers.phi.part2Role !== "program",
  vendorHoldsDesignatedRecordSet: holdsDesignatedRecordSet,
  vendorHoldsNoDesignatedRecordSet: (answers) => !holdsDesignatedRecordSet(answers, null),
  vendorHoldsElectronicHealthRecord: ({ phi }) => phi.holdsElectronicHealthRecord === true,
} satisfies Record<string, Condition>;

export const phiWords = {
  services: ({ services }) => sayOrBlank(services, "What Vendor does, and for which purposes PHI is used"),
  /** "electronic and paper". */
  phiForms: ({ phi }) => say(series([...new Set(phi.forms)].map((form) => formWords[form]))),
  sensitiveKinds: ({ phi }) => say(series([...new Set(phi.sensitive)].map((kind) => sensitiveWords[kind]))),
} satisfies Record<string, Wording>;

export const phiLists = {
  phiCategories: ({ phi }) => [...new Set(phi.categories)].map((category) => say(categoryWords[category])),
} satisfies Record<string, Listing>;
