import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { answersDocument } from "../../support/arbitrary-answers";
import { smallestInput } from "../../support/example-answers";
import { directory } from "../../support/vendor-files";

const smallest = { ...smallestInput };
const inFull = { title: "Master Services Agreement", date: null };

function parse(more: Record<string, unknown> = {}) {
  return parseAnswers({ ...smallest, ...more }, directory);
}

function paths(more: Record<string, unknown>): string[] {
  const parsed = parse(more);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
}

function answers(more: Record<string, unknown> = {}) {
  const parsed = parse(more);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.answers;
}

describe("what is given", () => {
  test("four answers are enough, and the rest is filled with defaults", () => {
    expect(answers()).toMatchObject({
      schemaVersion: 1,
      preparedBy: "customer",
      stance: "balanced",
      servicesAgreement: null,
      breachNotice: { within: { amount: 5, unit: "business-days" } },
      commercial: { liabilityCap: { kind: "silent" }, indemnity: "none", cyberInsuranceUsd: null },
      term: { kind: "evergreen", effectiveDate: null, endDate: null },
    });
  });

  test.each(["relationship", "services"])("%s is required", (path) => {
    expect(paths({ [path]: undefined })).toEqual([path]);
    expect(paths({ [path]: null })).toEqual([path]);
  });

  test("both legal names are required", () => {
    expect(paths({ customer: {}, vendor: { legalName: "  " } })).toEqual(["customer.legalName", "vendor.legalName"]);
    expect(paths({ customer: null })).toEqual(["customer.legalName"]);
    expect(paths({ customer: 5 })).toEqual(["customer"]);
  });

  test("null means not given for every optional answer, groups included", () => {
    const nothing = {
      schemaVersion: null,
      document: null,
      preparedBy: null,
      stance: null,
      servicesAgreement: null,
      phi: { forms: null, part2Role: null },
      permittedUses: { managementAndAdministration: { use: null } },
      breachNotice: { within: null, costs: null },
      subcontractors: { list: [{ name: "Amazon Web Services, Inc.", service: null, country: null }] },
      commercial: null,
      term: { kind: null, renewal: null, cureDays: null },
      states: null,
      presentation: null,
    };
    expect(answers({ ...nothing, subcontractors: null })).toEqual(answers());
    expect(answers(nothing).subcontractors.list).toEqual([
      { name: "Amazon Web Services, Inc.", service: null, country: null },
    ]);
  });

  test.each([null, [], "text", 7, true, undefined])("%j is not an answers document", (input) => {
    expect(parseAnswers(input, directory)).toMatchObject({ ok: false, problems: [{ path: "(document)" }] });
  });

  test("unknown keys are named, wherever they are, and do not hide other problems", () => {
    const problems = paths({
      nickname: "x",
      vendor: { legalName: "Bluepoint Billing LLC", phone: "1", fax: "2" },
      subcontractors: { policy: "none-allowed", list: [{ name: "AWS", region: "us" }] },
      term: { cureDays: 61 },
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        "nickname",
        "vendor.phone",
        "vendor.fax",
        "subcontractors.list.0.region",
        "term.cureDays",
      ]),
    );
  });

  test("keys that JavaScript knows are unknown here", () => {
    const input: unknown = JSON.parse(
      `{"__proto__": {"stance": "vendor"}, "constructor": 1, "toString": null, ${JSON.stringify(smallest).slice(1)}`,
    );
    expect(parseAnswers(input, directory)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ path: "constructor" })]),
    });
  });

  test("a document nested a hundred thousand deep is refused, not fatal", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { commercial: deep };
    expect(parseAnswers({ ...smallest, commercial: deep }, directory)).toMatchObject({ ok: false });
  });

  test.each(["clinic-segment", "smallest", "startup-subcontractor"])("the example %s is accepted", (name) => {
    const example: unknown = JSON.parse(readFileSync(`examples/${name}.json`, "utf8"));
    expect(parseAnswers(example, directory)).toMatchObject({ ok: true });
  });

  test("parsing what was parsed changes nothing", () => {
    fc.assert(
      fc.property(answersDocument, (document) => {
        const first = parseAnswers(document, directory);
        expect(first).toMatchObject({ ok: true });
        if (first.ok) expect(parseAnswers(first.answers, directory)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test("nothing makes it throw", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(answers())), fc.jsonValue()), (document) => {
        const parsed = parseAnswers(document, directory);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("text", () => {
  test("line breaks and runs of white space in a name become one space", () => {
    expect(answers({ customer: { legalName: " Harbor\r\n\tDental\u2028Group  P.C. " } }).customer.legalName).toBe(
      "Harbor Dental Group P.C.",
    );
  });

  test("the services keep their paragraphs", () => {
    expect(answers({ services: " one \r\ntwo\n\n\n\nthree " }).services).toBe("one\ntwo\n\nthree");
  });

  test.each([
    ["a control character", "Acme\u0000 Inc."],
    ["a bell", "Acme\u0007 Inc."],
    ["a mark that turns the direction of what follows", "Acme \u202Ecnj.exe"],
    ["half a character", "Acme \uD83C Inc."],
  ])("%s in a name is refused with the reason", (_, legalName) => {
    expect(parse({ customer: { legalName } })).toMatchObject({
      ok: false,
      problems: [{ path: "customer.legalName", message: expect.stringContaining("hidden characters") }],
    });
  });

  test("a name of invisible characters is no name", () => {
    expect(paths({ customer: { legalName: "\u200b\u200d" } })).toEqual(["customer.legalName"]);
  });

  test.each([
    "{{services}}",
    "$" + "{x}",
    "<script>alert(1)</script>",
    "=1+1",
    "مستشفى الأمل",
    "בית חולים",
    "🏥 Clinic 👩🏽‍⚕️",
    "株式会社",
  ])("%s is only a name", (legalName) => {
    expect(answers({ customer: { legalName } }).customer.legalName).toBe(legalName.normalize("NFC"));
  });

  test("a name may have 300 characters and the services 5,000", () => {
    expect(answers({ customer: { legalName: "a".repeat(300) } }).customer.legalName).toHaveLength(300);
    expect(answers({ services: "a".repeat(5000) }).services).toHaveLength(5000);
    expect(parse({ customer: { legalName: "a".repeat(301) } })).toMatchObject({
      problems: [{ path: "customer.legalName", message: "Shorten this to 300 characters or fewer; it has 301" }],
    });
    expect(parse({ services: "a".repeat(5001) })).toMatchObject({
      problems: [{ path: "services", message: "Shorten this to 5,000 characters or fewer; it has 5,001" }],
    });
  });
});

describe("values refused by themselves", () => {
  test.each([
    ["term.effectiveDate", { term: { effectiveDate: "2027-02-30" } }],
    ["term.effectiveDate", { term: { effectiveDate: "02/03/2027" } }],
    ["term.phiStartDate", { term: { phiStartDate: 20270101 } }],
    ["term.cureDays", { term: { cureDays: -1 } }],
    ["term.cureDays", { term: { cureDays: 1.5 } }],
    ["term.cureDays", { term: { cureDays: "30" } }],
    ["term.reviewEveryMonths", { term: { reviewEveryMonths: 0 } }],
    ["individualRights.accessDays", { individualRights: { accessDays: -3 } }],
    ["subcontractors.noticeDays", { subcontractors: { noticeDays: 0.5 } }],
    ["breachNotice.within.amount", { breachNotice: { within: { amount: 0, unit: "hours" } } }],
    ["breachNotice.within.unit", { breachNotice: { within: { amount: 1, unit: "weeks" } } }],
    ["commercial.liabilityCap.usd", { commercial: { liabilityCap: { kind: "amount" } } }],
    ["commercial.liabilityCap.kind", { commercial: { liabilityCap: { kind: "huge" } } }],
    ["commercial.cyberInsuranceUsd", { commercial: { cyberInsuranceUsd: -5 } }],
    ["states.1", { states: ["TX", "Texas"] }],
    ["governingLaw", { governingLaw: "tx" }],
    ["phi.forms", { phi: { forms: [] } }],
    ["phi.categories.0", { phi: { categories: ["everything"] } }],
    ["customer.noticeContact.email", { customer: { legalName: "A", noticeContact: { email: "a@b\nBcc: x@y.z" } } }],
    ["schemaVersion", { schemaVersion: 2 }],
    ["document.kind", { document: { kind: "data-use-agreement" } }],
    ["servicesAgreement.title", { servicesAgreement: { date: "2026-01-01" } }],
    ["safeguards.approvedCountries.0", { safeguards: { offshore: "approved-countries", approvedCountries: ["XX"] } }],
  ])("%s in %j", (path, more) => {
    expect(paths(more)).toEqual([path]);
  });

  test("no message speaks of types or schemas", () => {
    const parsed = parse({ term: { cureDays: "x" }, states: ["X"], vendor: 5, relationship: 1, phi: [] });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    for (const { message } of parsed.problems)
      expect(message).not.toMatch(/expected|received|invalid|undefined|schema/iu);
  });
});

describe("what no person sends", () => {
  test("a document of very many unknown answers is refused, each by its name", () => {
    const unknown = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`unknown${index}`, 1]));
    expect(paths(unknown)).toEqual(Object.keys(unknown));
  });

  test.each(["0027-03-01", "1899-12-31", "2200-01-01", "9999-12-31"])("a slip in the year is refused: %s", (day) => {
    expect(paths({ term: { effectiveDate: day } })).toEqual(["term.effectiveDate"]);
    expect(paths({ supersedes: { title: "Old", date: day } })).toEqual(["supersedes.date"]);
  });
});

describe("answers refused together", () => {
  test.each([
    ["hours", 1440],
    ["calendar-days", 60],
    ["business-days", 30],
  ])("a breach notice in %s may take %i of them and not one more", (unit, max) => {
    expect(answers({ breachNotice: { within: { amount: max, unit } } }).breachNotice.within.amount).toBe(max);
    expect(paths({ breachNotice: { within: { amount: max + 1, unit } } })).toContain("breachNotice.within");
  });

  const fixed = { kind: "fixed", endDate: "2027-11-30" };
  test.each<[string, string[], Record<string, unknown>]>([
    ["an end date without a fixed term", ["term.endDate", "term.kind"], { term: { endDate: "2027-01-01" } }],
    ["a fixed term without an end date", ["term.endDate", "term.kind"], { term: { kind: "fixed" } }],
    [
      "an end on the effective date",
      ["term.endDate", "term.effectiveDate"],
      { term: { ...fixed, effectiveDate: "2027-11-30" } },
    ],
    [
      "an end before the effective date",
      ["term.endDate", "term.effectiveDate"],
      { term: { ...fixed, effectiveDate: "2028-01-01" } },
    ],
    ["coterminous with nothing", ["term.kind", "servicesAgreement"], { term: { kind: "coterminous" } }],
    [
      "a renewal without a fixed term",
      ["term.renewal", "term.kind"],
      { term: { kind: "evergreen", renewal: { everyMonths: 12, noticeDays: 60 } } },
    ],
    [
      "training on de-identified data where de-identification is prohibited",
      ["permittedUses.aiTraining", "permittedUses.deIdentification"],
      { permittedUses: { aiTraining: "de-identified-only" } },
    ],
    [
      "a list of subcontractors where none is allowed",
      ["subcontractors.list", "subcontractors.policy"],
      { subcontractors: { policy: "none-allowed", list: [{ name: "AWS" }] } },
    ],
    [
      "approved countries without countries",
      ["safeguards.approvedCountries", "safeguards.offshore"],
      { safeguards: { offshore: "approved-countries" } },
    ],
    [
      "return where it is not feasible",
      ["term.disposition", "term.returnFeasible"],
      { term: { disposition: "return", returnFeasible: "not-feasible" } },
    ],
    [
      "destruction where it is not feasible",
      ["term.disposition", "term.returnFeasible"],
      { term: { disposition: "destroy", returnFeasible: "not-feasible" } },
    ],
    ["more than 30 days for access", ["individualRights.accessDays"], { individualRights: { accessDays: 31 } }],
    [
      "more than 60 days for amendment",
      ["individualRights.amendmentDays"],
      { individualRights: { amendmentDays: 61 } },
    ],
    [
      "more than 60 days for accounting",
      ["individualRights.accountingDays"],
      { individualRights: { accountingDays: 61 } },
    ],
    ["more than 60 days to cure", ["term.cureDays"], { term: { cureDays: 61 } }],
    [
      "delegated breach notices that the customer sends",
      ["delegatedObligations", "breachNotice.notifiesIndividuals"],
      { delegatedObligations: ["breach-notices"] },
    ],
    [
      "delegated access that the customer answers",
      ["delegatedObligations", "individualRights.respondsToIndividuals"],
      { delegatedObligations: ["access"] },
    ],
    [
      "affiliated entities without affiliates",
      ["customer.affiliates", "customer.structure"],
      { customer: { legalName: "A", structure: "affiliated" } },
    ],
    ["a Part 2 role without Part 2 records", ["phi.part2Role", "phi.sensitive"], { phi: { part2Role: "program" } }],
    [
      "a vendor that is not in the directory",
      ["vendor.directory.slug"],
      { vendor: { legalName: "X", directory: { slug: "no-such", plan: "x" } } },
    ],
    [
      "a plan that the vendor does not have",
      ["vendor.directory.plan"],
      { vendor: { legalName: "X", directory: { slug: "segment", plan: "Gold" } } },
    ],
  ])("%s", (_, expected, more) => {
    expect(paths(more)).toEqual(expected);
  });

  test("what is refused by itself is not refused again together", () => {
    expect(paths({ term: { kind: "fixed", endDate: "2027-02-30" } })).toEqual(["term.endDate"]);
  });

  test("several refusals are told at once", () => {
    expect(paths({ term: { cureDays: 61, kind: "coterminous" }, individualRights: { accessDays: 45 } })).toEqual([
      "term.kind",
      "servicesAgreement",
      "individualRights.accessDays",
      "term.cureDays",
    ]);
  });
});

describe("defaults that depend on other answers", () => {
  test("a named services agreement gives the agreement its length and its cap", () => {
    expect(answers({ servicesAgreement: inFull })).toMatchObject({
      term: { kind: "coterminous" },
      commercial: { liabilityCap: { kind: "services-agreement" } },
    });
  });

  test("a stance moves what was not answered and nothing else", () => {
    const balanced = answers();
    const customer = answers({ stance: "customer", individualRights: { accessDays: 12 } });
    expect(customer.breachNotice.within).toEqual({ amount: 72, unit: "hours" });
    expect(customer.individualRights.accessDays).toBe(12);
    expect(answers({ stance: "vendor" }).subcontractors.policy).toBe("flow-down");
    expect(balanced.subcontractors.policy).toBe("list-and-notice");
  });

  test.each(["balanced", "customer", "vendor"])(
    "the %s stance switches on no indemnity, cap or insurance",
    (stance) => {
      expect(answers({ stance }).commercial).toMatchObject({
        indemnity: "none",
        liabilityCap: { kind: "silent" },
        cyberInsuranceUsd: null,
      });
    },
  );
});

describe("the directory", () => {
  test.each(["business", "Business", "BUSINESS"])("plan %s is the plan “business”", (plan) => {
    expect(
      answers({ vendor: { legalName: "Twilio Inc.", directory: { slug: "segment", plan } } }).vendor.directory,
    ).toEqual({
      slug: "segment",
      plan: "business",
    });
  });
});
