import * as z from "zod";
import { countryCodes } from "./countries";
import { hidesCharacters, isVisible, nameMaxLength, oneLine, servicesMaxLength, severalLines } from "./text";
import { usStateCodes } from "./us-states";

/**
 * The answers document: what a person decided, and nothing derived. Public interface; names may be added, never changed.
 * `null` means "not given" everywhere. Parsing fills the defaults; see `parse-answers.ts` for the rules between answers.
 */

const visible = { error: "Enter something that can be read", when: isString };
const printable = {
  error: "Take out the hidden characters: this text holds control characters, or marks that change its direction",
  when: isString,
};

function isString(payload: { readonly value: unknown }): boolean {
  return typeof payload.value === "string" && payload.value.length > 0;
}

/** Text on one line: line breaks and runs of white space become one space. */
const line = z
  .string()
  .overwrite(oneLine)
  .min(1)
  .max(nameMaxLength)
  .refine((text) => !hidesCharacters(text), printable)
  .refine(isVisible, visible);
const optionalLine = line.nullable().default(null);
const email = z.email().max(254).nullable().default(null);
/** HIPAA is of 1996, and what an agreement refers to may be older. A year of three or five digits is a slip. */
const date = z.iso
  .date({ abort: true })
  .refine((day) => day >= "1900-01-01" && day <= "2199-12-31", { error: "Enter a year between 1900 and 2199" });
const optionalDate = date.nullable().default(null);
const state = z.enum(usStateCodes);
/** A hundred years: far above any use, and small enough to print. */
const days = z.int().min(0).max(36_500);
const months = z.int().min(1).max(1200);
/** Whole US dollars. */
const dollars = z.int().min(1).max(1_000_000_000_000);
const rowsMax = 200;

/** Any of several, each once, in the order given. */
function anyOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .array(z.enum(values))
    .max(rowsMax)
    .overwrite((chosen) => [...new Set(chosen)]);
}

const addressSchema = z.strictObject({
  line1: optionalLine,
  line2: optionalLine,
  city: optionalLine,
  state: state.nullable().default(null),
  postalCode: optionalLine,
});

const noticeContactSchema = z.strictObject({
  name: optionalLine,
  title: optionalLine,
  email,
  phone: optionalLine,
});

const signatorySchema = z.strictObject({
  name: optionalLine,
  title: optionalLine,
  email,
});

const partyShape = {
  legalName: line,
  entityType: optionalLine,
  stateOfFormation: state.nullable().default(null),
  address: addressSchema.prefault({}),
  noticeContact: noticeContactSchema.prefault({}),
  signatory: signatorySchema.prefault({}),
};

export const customerKinds = ["provider", "health-plan", "group-health-plan", "clearinghouse"] as const;
const customerStructures = ["single", "hybrid", "affiliated", "organized-arrangement"] as const;
export const phiForms = ["electronic", "paper", "oral"] as const;
export const phiCategories = [
  "demographics",
  "contact",
  "appointments",
  "clinical-notes",
  "diagnoses",
  "medications",
  "lab-results",
  "images",
  "billing",
  "claims",
  "insurance",
  "device-data",
  "usage-events",
  "recordings",
  "other",
] as const;
export const sensitiveKinds = [
  "substance-use-disorder",
  "psychotherapy-notes",
  "mental-health",
  "genetic",
  "hiv",
  "reproductive",
  "minors",
] as const;
export const delegableObligations = [
  "notice-of-privacy-practices",
  "access",
  "amendment",
  "accounting",
  "breach-notices",
  "restrictions",
] as const;
export const programs = ["medicare-advantage", "medicaid", "federal"] as const;
export const regimes = ["consumer-app", "education-records", "financial", "payment-cards", "eu-uk"] as const;

const durationUnits = ["hours", "calendar-days", "business-days"] as const;
export const stances = ["balanced", "customer", "vendor"] as const;

export const answersSchema = z.strictObject({
  schemaVersion: z.literal(1).default(1),
  document: z.strictObject({ kind: z.literal("baa").default("baa") }).prefault({}),
  relationship: z.enum(["business-associate", "subcontractor"]),
  preparedBy: z.enum(["customer", "vendor"]).default("customer"),
  stance: z.enum(stances).default("balanced"),
  customer: z.strictObject({
    ...partyShape,
    kind: z.enum(customerKinds).nullable().default(null),
    structure: z.enum(customerStructures).default("single"),
    affiliates: z
      .array(z.strictObject({ legalName: line }))
      .max(rowsMax)
      .default([]),
    licensedFacilityStates: anyOf(usStateCodes).default([]),
  }),
  vendor: z.strictObject({
    ...partyShape,
    directory: z.strictObject({ slug: line, plan: line }).nullable().default(null),
  }),
  servicesAgreement: z.strictObject({ title: line, date: optionalDate }).nullable().default(null),
  services: z
    .string()
    .overwrite(severalLines)
    .min(1)
    .max(servicesMaxLength)
    .refine((text) => !hidesCharacters(text), printable)
    .refine(isVisible, visible),
  phi: z
    .strictObject({
      forms: anyOf(phiForms).min(1).default(["electronic"]),
      categories: anyOf(phiCategories).default([]),
      sensitive: anyOf(sensitiveKinds).default([]),
      part2Role: z.enum(["program", "lawful-holder", "unknown"]).default("unknown"),
      designatedRecordSet: z.enum(["yes", "no", "unsure"]).default("unsure"),
      holdsElectronicHealthRecord: z.boolean().nullable().default(null),
    })
    .prefault({}),
  permittedUses: z
    .strictObject({
      managementAndAdministration: z
        .strictObject({ use: z.boolean().default(true), disclosure: z.boolean().default(true) })
        .prefault({}),
      dataAggregation: z.boolean().default(false),
      limitedDataSet: z.boolean().default(false),
      deIdentification: z.enum(["prohibited", "customer-directed", "permitted"]).default("prohibited"),
      aiTraining: z.enum(["prohibited", "customer-only", "de-identified-only"]).default("prohibited"),
    })
    .prefault({}),
  safeguards: z
    .strictObject({
      encryption: z.enum(["appropriate", "nist-aligned", "fips-validated"]).default("nist-aligned"),
      multiFactor: z.boolean().default(true),
      offshore: z
        .enum(["unrestricted", "us-storage", "us-storage-and-access", "us-and-canada", "approved-countries"])
        .default("us-storage-and-access"),
      /** ISO 3166-1 alpha-2; only with `approved-countries`. */
      approvedCountries: anyOf(countryCodes).default([]),
    })
    .prefault({}),
  breachNotice: z
    .strictObject({
      within: z
        .strictObject({ amount: z.int().min(1), unit: z.enum(durationUnits) })
        .default({ amount: 5, unit: "business-days" }),
      unsuccessfulIncidents: z.enum(["standing-notice", "aggregate-report"]).default("standing-notice"),
      riskAssessmentBy: z.enum(["customer", "vendor"]).default("customer"),
      notifiesIndividuals: z.enum(["customer", "vendor"]).default("customer"),
      costs: z.enum(["none", "vendor-caused", "all-reasonable"]).default("vendor-caused"),
    })
    .prefault({}),
  subcontractors: z
    .strictObject({
      policy: z.enum(["none-allowed", "flow-down", "list-and-notice", "prior-approval"]).default("list-and-notice"),
      noticeDays: days.default(30),
      list: z
        .array(z.strictObject({ name: line, service: optionalLine, country: optionalLine }))
        .max(rowsMax)
        .default([]),
    })
    .prefault({}),
  individualRights: z
    .strictObject({
      accessDays: days.default(10),
      amendmentDays: days.default(15),
      accountingDays: days.default(15),
      forwardRequestDays: days.default(5),
      respondsToIndividuals: z.enum(["customer", "vendor"]).default("customer"),
    })
    .prefault({}),
  delegatedObligations: anyOf(delegableObligations).default([]),
  commercial: z
    .strictObject({
      indemnity: z.enum(["none", "mutual", "vendor"]).default("none"),
      liabilityCap: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.enum(["silent", "services-agreement", "uncapped"]) }),
          z.strictObject({ kind: z.literal("amount"), usd: dollars }),
        ])
        .default({ kind: "silent" }),
      cyberInsuranceUsd: dollars.nullable().default(null),
      auditRight: z.enum(["none", "questionnaire", "reports", "on-site-for-cause"]).default("reports"),
    })
    .prefault({}),
  agencyControl: z.boolean().default(false),
  term: z
    .strictObject({
      effectiveDate: optionalDate,
      phiStartDate: optionalDate,
      endDate: optionalDate,
      kind: z.enum(["coterminous", "fixed", "evergreen"]).default("evergreen"),
      renewal: z.strictObject({ everyMonths: months, noticeDays: days }).nullable().default(null),
      reviewEveryMonths: months.default(12),
      cureDays: days.default(30),
      returnWithinDays: days.default(30),
      backupDays: days.default(90),
      disposition: z.enum(["return-or-destroy", "return", "destroy"]).default("return-or-destroy"),
      destructionCertificate: z.boolean().default(true),
      returnFeasible: z.enum(["feasible", "partly", "not-feasible"]).default("feasible"),
      infeasibleReason: optionalLine,
    })
    .prefault({}),
  states: anyOf(usStateCodes).default([]),
  programs: anyOf(programs).default([]),
  regimes: anyOf(regimes).default([]),
  governingLaw: state.nullable().default(null),
  precedence: z.enum(["baa", "most-protective"]).default("most-protective"),
  supersedes: z.strictObject({ title: line, date: optionalDate }).nullable().default(null),
  forwardLookingTerms: z.boolean().default(false),
  presentation: z
    .strictObject({
      paper: z.enum(["letter", "a4"]).default("letter"),
      findings: z.boolean().default(true),
      summary: z.boolean().default(false),
    })
    .prefault({}),
});

/** The parsed document, defaults filled in. */
export type Answers = z.infer<typeof answersSchema>;
/** The document as a person sends it. */
export type AnswersInput = z.input<typeof answersSchema>;
