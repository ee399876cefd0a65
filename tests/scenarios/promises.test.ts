import { describe, expect, test } from "vitest";
import type { DraftBlock, DraftPhrasing } from "@/lib/clauses/schema";
import { draftAgreement } from "@/lib/document/draft-agreement";
import type { AnswersInput } from "@/lib/questionnaire/answers";
import { renderText } from "@/lib/renderers/text/render-text";
import { library } from "@/lib/server/content";
import { exampleAnswers } from "../support/example-answers";

/** The agreement alone, without the schedule of findings. */
function agreement(more: Partial<AnswersInput> = {}): string {
  const answers = exampleAnswers({ presentation: { findings: false }, ...more });
  return renderText(draftAgreement(library(), answers, null).document);
}

const both = ["business-associate", "subcontractor"] as const;

describe("never removed by any answer", () => {
  for (const relationship of both) {
    test(`flow-down stands where no subcontractor is allowed (${relationship})`, () => {
      const text = agreement({ relationship, subcontractors: { policy: "none-allowed" } });
      expect(text).toContain("the same restrictions, conditions, and requirements");
      expect(text).toContain("Vendor shall not allow a Subcontractor to create, receive, maintain, or transmit PHI.");
    });

    test(`access and amendment stand without a designated record set (${relationship})`, () => {
      const text = agreement({ relationship, phi: { designatedRecordSet: "no" } });
      expect(text).toMatch(/shall make PHI that it maintains in a Designated Record Set available .* 45 CFR 164\.524/);
      expect(text).toMatch(/shall incorporate any amendment .* 45 CFR 164\.526/);
      expect(text).toContain("expect Vendor to maintain no Designated Record Set");
    });

    for (const disposition of ["return-or-destroy", "return", "destroy"] as const) {
      test(`both limbs of infeasibility and no copies stand with ${disposition} (${relationship})`, () => {
        const text = agreement({ relationship, term: { disposition } });
        expect(text).toContain("shall retain no copies of it");
        expect(text).toMatch(
          /extend the protections of this Agreement .* and shall limit further uses and disclosures/,
        );
      });
    }

    test(`the Security Rule stands for paper alone (${relationship})`, () => {
      const text = agreement({ relationship, phi: { forms: ["paper"] } });
      expect(text).toContain("Subpart C of 45 CFR Part 164 with respect to Electronic PHI");
      expect(text).toContain("45 CFR 164.308(b)(2)");
      expect(text).toContain("every Security Incident of which Vendor becomes aware");
    });
  }

  test("without unreasonable delay, and sooner where a law requires it, stand beside every number of a notice", () => {
    for (const unit of ["hours", "calendar-days", "business-days"] as const) {
      const text = agreement({ breachNotice: { within: { amount: 7, unit } }, states: ["FL", "NY"] });
      const timed = text.split(/(?<=\.)\s/).filter((sentence) => sentence.includes("in no case later than"));
      expect(timed).toHaveLength(3);
      for (const sentence of timed) {
        expect(sentence).toContain("without unreasonable delay");
        expect(sentence).toContain("and sooner where a law that binds Vendor requires it");
      }
    }
  });
});

describe("in only when chosen", () => {
  test("nothing that moves money", () => {
    const text = agreement({ breachNotice: { costs: "none" } });
    expect(text).not.toMatch(/indemni|liabilit|insurance|reimburse|\$/i);
  });

  test("a permission that was not given is not mentioned as given", () => {
    const text = agreement({
      permittedUses: { managementAndAdministration: { use: false, disclosure: false } },
    });
    expect(text).not.toMatch(/proper management and administration|Data Aggregation|Limited Data Set/);
    expect(text).toContain("Vendor shall not de-identify PHI");
    expect(text).toContain("Vendor shall not Train an AI Model");
  });

  test("forward-looking terms say that no law requires them", () => {
    expect(agreement()).not.toMatch(/90 FR 898/);
    expect(agreement({ forwardLookingTerms: true })).toMatch(/are not required by law .*\(90 FR 898\)/s);
  });

  test("the covered entity upstream belongs to a subcontract alone", () => {
    expect(agreement()).not.toContain("Upstream");
    expect(agreement({ relationship: "subcontractor" })).toContain("the Upstream Covered Entity’s obligations");
  });

  test("agency is disclaimed only where the customer does not direct the work", () => {
    expect(agreement()).toContain("as an independent contractor and not as Customer’s agent");
    expect(agreement({ agencyControl: true })).not.toContain("independent contractor");
  });
});

describe("every option changes the words", () => {
  const uses = (permittedUses: AnswersInput["permittedUses"]) => ({ permittedUses });
  const breach = (breachNotice: AnswersInput["breachNotice"]) => ({ breachNotice });
  const money = (commercial: AnswersInput["commercial"]) => ({ commercial });
  const safe = (safeguards: AnswersInput["safeguards"]) => ({ safeguards });
  const who = (customer: Partial<AnswersInput["customer"]>) => ({ customer: { legalName: "Lakeside", ...customer } });
  const substances = ["substance-use-disorder" as const];
  const servicesAgreement = { title: "Master Agreement" };

  const options: Readonly<Record<string, readonly Partial<AnswersInput>[]>> = {
    relationship: both.map((relationship) => ({ relationship })),
    "customer.kind": [null, "provider", "health-plan", "group-health-plan", "clearinghouse"].map((kind) =>
      who({ kind } as Partial<AnswersInput["customer"]>),
    ),
    "customer.structure": [
      who({}),
      who({ structure: "hybrid" }),
      who({ structure: "organized-arrangement" }),
      who({ affiliates: [{ legalName: "Lakeside West" }] }),
      who({ structure: "affiliated", affiliates: [{ legalName: "Lakeside West" }] }),
    ],
    "phi.forms": [{ phi: {} }, { phi: { forms: ["paper"] } }, { phi: { forms: ["electronic", "oral"] } }],
    "phi.part2Role": (["program", "lawful-holder", "unknown"] as const).map((part2Role) => ({
      phi: { sensitive: substances, part2Role },
    })),
    "phi.designatedRecordSet": [{ phi: { designatedRecordSet: "yes" } }, { phi: { designatedRecordSet: "no" } }],
    "phi.holdsElectronicHealthRecord": [{}, { phi: { holdsElectronicHealthRecord: true } }],
    managementAndAdministration: [true, false].flatMap((use) =>
      [true, false].map((disclosure) => uses({ managementAndAdministration: { use, disclosure } })),
    ),
    dataAggregation: [uses({}), uses({ dataAggregation: true })],
    limitedDataSet: [uses({}), uses({ limitedDataSet: true })],
    deIdentification: (["prohibited", "customer-directed", "permitted"] as const).map((deIdentification) =>
      uses({ deIdentification }),
    ),
    aiTraining: (["prohibited", "customer-only", "de-identified-only"] as const).map((aiTraining) =>
      uses({ aiTraining, deIdentification: "permitted" }),
    ),
    encryption: (["appropriate", "nist-aligned", "fips-validated"] as const).map((encryption) => safe({ encryption })),
    multiFactor: [safe({ multiFactor: true }), safe({ multiFactor: false })],
    offshore: (
      ["unrestricted", "us-storage", "us-storage-and-access", "us-and-canada", "approved-countries"] as const
    ).map((offshore) => safe({ offshore, approvedCountries: offshore === "approved-countries" ? ["US"] : [] })),
    unsuccessfulIncidents: [breach({}), breach({ unsuccessfulIncidents: "aggregate-report" })],
    riskAssessmentBy: [breach({}), breach({ riskAssessmentBy: "vendor" })],
    notifiesIndividuals: [breach({}), breach({ notifiesIndividuals: "vendor" })],
    costs: [breach({}), breach({ costs: "none" }), breach({ costs: "all-reasonable" })],
    "subcontractors.policy": (["none-allowed", "flow-down", "list-and-notice", "prior-approval"] as const).map(
      (policy) => ({ subcontractors: { policy } }),
    ),
    respondsToIndividuals: [{}, { individualRights: { respondsToIndividuals: "vendor" } }],
    indemnity: (["none", "mutual", "vendor"] as const).map((indemnity) => money({ indemnity })),
    liabilityCap: [
      money({ liabilityCap: { kind: "silent" } }),
      money({ liabilityCap: { kind: "services-agreement" } }),
      money({ liabilityCap: { kind: "uncapped" } }),
      money({ liabilityCap: { kind: "amount", usd: 5 } }),
    ],
    cyberInsuranceUsd: [money({}), money({ cyberInsuranceUsd: 1_000_000 })],
    auditRight: (["none", "questionnaire", "reports", "on-site-for-cause"] as const).map((auditRight) =>
      money({ auditRight }),
    ),
    agencyControl: [{ agencyControl: true }, { agencyControl: false }],
    "term.kind": [
      { servicesAgreement, term: { kind: "coterminous" } },
      { servicesAgreement, term: { kind: "fixed", endDate: "2027-11-30" } },
      {
        servicesAgreement,
        term: { kind: "fixed", endDate: "2027-11-30", renewal: { everyMonths: 12, noticeDays: 60 } },
      },
      { servicesAgreement, term: { kind: "evergreen" } },
    ],
    disposition: (["return-or-destroy", "return", "destroy"] as const).map((disposition) => ({
      term: { disposition },
    })),
    returnFeasible: (["feasible", "partly", "not-feasible"] as const).map((returnFeasible) => ({
      term: { returnFeasible },
    })),
    destructionCertificate: [{}, { term: { destructionCertificate: false } }],
    cureDays: [{}, { term: { cureDays: 0 } }],
    backupDays: [{}, { term: { backupDays: 0 } }],
    phiStartDate: [
      { term: { effectiveDate: "2026-12-01" } },
      { term: { effectiveDate: "2026-12-01", phiStartDate: "2026-12-02" } },
      { term: { effectiveDate: "2026-12-01", phiStartDate: "2026-11-02" } },
    ],
    states: [{}, { states: ["TX"] }, { states: ["FL"] }, { states: ["NY"] }, who({ licensedFacilityStates: ["CA"] })],
    programs: (["medicare-advantage", "medicaid", "federal"] as const).map((program) => ({ programs: [program] })),
    regimes: (["consumer-app", "education-records", "financial", "payment-cards", "eu-uk"] as const).map((regime) => ({
      regimes: [regime],
    })),
    governingLaw: [{}, { governingLaw: "TX" }],
    precedence: [{}, { precedence: "baa" }],
    supersedes: [{}, { supersedes: { title: "Old agreement" } }],
    forwardLookingTerms: [{}, { forwardLookingTerms: true }],
  };

  test.each(Object.entries(options))("%s", (_, variants) => {
    expect(new Set(variants.map(agreement)).size).toBe(variants.length);
  });
});

test("a review is a practice and ends nothing", () => {
  expect(agreement()).toContain("this Agreement does not end, lapse, or weaken because a review is late or missed");
  expect(agreement()).not.toMatch(/expire|expiration/i);
});

/** Words the house does not use; "covered" is kept for an agreement in force, and for the covered entity. */
const AVOIDED =
  /\b(hereinafter|hereby|herein|hereof|hereto|witnesseth|whereas|thereof|aforesaid|notwithstanding the foregoing|and\/or|compliant|expires?)\b|\bcovered (?!entit)|!|\bN\/A\b/i;

test("the library is in plain words", () => {
  const phrasing = (node: DraftPhrasing): string =>
    node.type === "text" ? node.value : node.type === "strong" ? node.children.map(phrasing).join("") : "";
  const words = (block: DraftBlock): string =>
    block.type === "paragraph"
      ? block.children.map(phrasing).join(" ")
      : block.type === "list"
        ? block.items.flatMap(({ children }) => children.map(words)).join("\n")
        : "";
  const { clauses, definitions } = library();
  const texts = [
    ...clauses.map(({ id, title, body }) => ({ id, said: [title, ...body.map(words)].join("\n") })),
    ...definitions.map(({ term, children }) => ({ id: term, said: children.map(phrasing).join(" ") })),
  ];
  expect(texts.filter(({ said }) => AVOIDED.test(said)).map(({ id }) => id)).toEqual([]);
});
