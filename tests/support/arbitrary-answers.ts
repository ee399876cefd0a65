import fc from "fast-check";
import {
  customerKinds,
  delegableObligations,
  phiCategories,
  phiForms,
  programs,
  regimes,
  sensitiveKinds,
  stances,
} from "@/lib/questionnaire/answers";
import { countryCodes } from "@/lib/questionnaire/countries";
import { usStateCodes } from "@/lib/questionnaire/us-states";
import { directory } from "./vendor-files";

/** Answers documents as people send them: any subset of the optional answers, and only ones that may stand together. */

const word = fc.constantFrom(
  "Harbor",
  "Dental",
  "Group",
  "P.C.",
  "Niño & Söhne",
  "<b>Acme</b>",
  "{{services}}",
  "$" + "{x}",
  "=1+1",
  "مستشفى",
  "בית",
  "株式会社",
  "🏥",
  "O’Brien",
  "a".repeat(40),
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
const date = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const email = fc.constantFrom("privacy@lakeside.example", "a.b+c@clinic.example");
const days = fc.integer({ min: 0, max: 400 });
const months = fc.integer({ min: 1, max: 60 });
const state = fc.constantFrom(...usStateCodes);

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 2 });
}

function anyOf<T>(values: readonly T[], minLength = 0): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: Math.min(values.length, 6) });
}

/** Some of the keys, at random. */
function some<T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) {
  return fc.record(shape, { requiredKeys: [] });
}

const party = {
  entityType: maybe(line),
  stateOfFormation: maybe(state),
  address: maybe(
    some({ line1: maybe(line), line2: maybe(line), city: maybe(line), state: maybe(state), postalCode: maybe(line) }),
  ),
  noticeContact: maybe(some({ name: maybe(line), title: maybe(line), email: maybe(email), phone: maybe(line) })),
  signatory: maybe(some({ name: maybe(line), title: maybe(line), email: maybe(email) })),
};

const directoryPlan = fc
  .constantFrom(...directory)
  .chain((vendor) =>
    fc
      .constantFrom(...vendor.plans)
      .chain((plan) =>
        fc
          .constantFrom(plan.id, plan.name, plan.name.toUpperCase())
          .map((named) => ({ slug: vendor.slug, plan: named })),
      ),
  );

const customer = fc.oneof(
  fc.record(
    {
      legalName: line,
      ...party,
      kind: maybe(fc.constantFrom(...customerKinds)),
      structure: fc.constantFrom("single", "hybrid", "organized-arrangement"),
      licensedFacilityStates: anyOf(usStateCodes),
    },
    { requiredKeys: ["legalName"] },
  ),
  fc.record({
    legalName: line,
    structure: fc.constant("affiliated"),
    affiliates: fc.array(fc.record({ legalName: line }), { minLength: 1, maxLength: 4 }),
  }),
);

const within = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 1440 }), unit: fc.constant("hours") }),
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant("calendar-days") }),
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant("business-days") }),
);

const phi = fc
  .record(
    {
      forms: anyOf(phiForms, 1),
      categories: anyOf(phiCategories),
      sensitive: anyOf(sensitiveKinds),
      part2Role: fc.constantFrom("program", "lawful-holder", "unknown"),
      designatedRecordSet: fc.constantFrom("yes", "no", "unsure"),
      holdsElectronicHealthRecord: maybe(fc.boolean()),
    },
    { requiredKeys: [] },
  )
  .map((answer) => (answer.sensitive?.includes("substance-use-disorder") ? answer : { ...answer, part2Role: null }));

const uses = some({
  managementAndAdministration: some({ use: fc.boolean(), disclosure: fc.boolean() }),
  dataAggregation: fc.boolean(),
  limitedDataSet: fc.boolean(),
  deIdentification: fc.constantFrom("prohibited", "customer-directed", "permitted"),
  aiTraining: fc.constantFrom("prohibited", "customer-only"),
});
const deIdentifiedUses = fc.record({
  deIdentification: fc.constantFrom("customer-directed", "permitted"),
  aiTraining: fc.constant("de-identified-only"),
});

const safeguards = fc.oneof(
  some({
    encryption: fc.constantFrom("appropriate", "nist-aligned", "fips-validated"),
    multiFactor: fc.boolean(),
    offshore: fc.constantFrom("unrestricted", "us-storage", "us-storage-and-access", "us-and-canada"),
  }),
  fc.record({ offshore: fc.constant("approved-countries"), approvedCountries: anyOf(countryCodes, 1) }),
);

const subcontractors = fc.oneof(
  fc.constant({ policy: "none-allowed" }),
  some({
    policy: fc.constantFrom("flow-down", "list-and-notice", "prior-approval"),
    noticeDays: days,
    list: fc.array(fc.record({ name: line, service: maybe(line), country: maybe(line) }), { maxLength: 3 }),
  }),
);

/** Who tells and who answers individuals goes with what is delegated. */
const duties = fc.oneof(
  fc.constant({}),
  fc.record({
    delegatedObligations: anyOf(delegableObligations),
    breachNotice: fc.record({ within, notifiesIndividuals: fc.constant("vendor") }),
    individualRights: fc.record({ respondsToIndividuals: fc.constant("vendor") }),
  }),
  fc.record({
    breachNotice: some({
      within,
      unsuccessfulIncidents: fc.constantFrom("standing-notice", "aggregate-report"),
      riskAssessmentBy: fc.constantFrom("customer", "vendor"),
      notifiesIndividuals: fc.constantFrom("customer", "vendor"),
      costs: fc.constantFrom("none", "vendor-caused", "all-reasonable"),
    }),
    individualRights: some({
      accessDays: fc.integer({ min: 0, max: 30 }),
      amendmentDays: fc.integer({ min: 0, max: 60 }),
      accountingDays: fc.integer({ min: 0, max: 60 }),
      forwardRequestDays: days,
      respondsToIndividuals: fc.constantFrom("customer", "vendor"),
    }),
  }),
);

const commercial = some({
  indemnity: fc.constantFrom("none", "mutual", "vendor"),
  liabilityCap: fc.oneof(
    fc.record({ kind: fc.constantFrom("silent", "services-agreement", "uncapped") }),
    fc.record({ kind: fc.constant("amount"), usd: fc.integer({ min: 1, max: 50_000_000 }) }),
  ),
  cyberInsuranceUsd: maybe(fc.integer({ min: 1, max: 50_000_000 })),
  auditRight: fc.constantFrom("none", "questionnaire", "reports", "on-site-for-cause"),
});

const ending = {
  phiStartDate: maybe(date),
  reviewEveryMonths: months,
  cureDays: fc.integer({ min: 0, max: 60 }),
  returnWithinDays: days,
  backupDays: days,
  destructionCertificate: fc.boolean(),
};

/** The length of the agreement, with the services agreement it may hang on. */
const term = fc.oneof(
  fc.record({ term: some({ ...ending, effectiveDate: maybe(date), kind: fc.constant("evergreen") }) }),
  fc.record({
    servicesAgreement: fc.record({ title: line, date: maybe(date) }),
    term: some({
      ...ending,
      effectiveDate: maybe(date),
      kind: fc.constantFrom("evergreen", "coterminous"),
      disposition: fc.constantFrom("return-or-destroy", "return", "destroy"),
      returnFeasible: fc.constantFrom("feasible", "partly"),
      infeasibleReason: maybe(line),
    }),
  }),
  fc.tuple(date, date).map(([one, other]) => {
    const [effectiveDate, endDate] = one < other ? [one, other] : [other, one];
    return {
      term: {
        kind: "fixed",
        effectiveDate: effectiveDate === endDate ? null : effectiveDate,
        endDate,
        renewal: { everyMonths: 12, noticeDays: 60 },
        returnFeasible: "not-feasible",
        infeasibleReason: null,
      },
    };
  }),
);

const rest = some({
  schemaVersion: fc.constant(1),
  preparedBy: fc.constantFrom("customer", "vendor"),
  stance: fc.constantFrom(...stances),
  agencyControl: fc.boolean(),
  states: anyOf(usStateCodes),
  programs: anyOf(programs),
  regimes: anyOf(regimes),
  governingLaw: maybe(state),
  precedence: fc.constantFrom("baa", "most-protective"),
  supersedes: maybe(fc.record({ title: line, date: maybe(date) })),
  forwardLookingTerms: fc.boolean(),
  presentation: some({ paper: fc.constantFrom("letter", "a4"), findings: fc.boolean(), summary: fc.boolean() }),
});

/** A valid answers document, as JSON, before defaults. */
export const answersDocument: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.record({
      relationship: fc.constantFrom("business-associate", "subcontractor"),
      customer,
      vendor: fc.record(
        { legalName: line, ...party, directory: maybe(directoryPlan) },
        { requiredKeys: ["legalName"] },
      ),
      services: text,
    }),
    some({ phi, permittedUses: fc.oneof(uses, deIdentifiedUses), safeguards, subcontractors, commercial }),
    duties,
    term,
    rest,
  )
  .map((parts) => Object.assign({}, ...parts));
