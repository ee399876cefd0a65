import { describe, expect, test } from "vitest";
import { answersFromTyped } from "@/lib/questionnaire/answers-from-typed";
import { findSection, flow, groupsInOrder } from "@/lib/questionnaire/flow";
import { firstOpenStep, mayVisit, type Step, stepAfter, stepBefore } from "@/lib/questionnaire/journey";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { sectionProblems } from "@/lib/questionnaire/section-problems";
import { holds, type Typed, typedDefaults } from "@/lib/questionnaire/typed";
import { directory } from "../../support/vendor-files";

const done: Typed = {
  preparedBy: "customer",
  relationship: "business-associate",
  "vendor.directory.slug": "segment",
  "vendor.directory.plan": "business",
  "customer.legalName": "Lakeside Family Clinic, PLLC",
  "vendor.legalName": "Twilio Inc.",
  services: "Collecting product usage events.",
};

function without(...paths: string[]): Typed {
  return Object.fromEntries(Object.entries(done).filter(([path]) => !paths.includes(path)));
}

function problems(section: string, typed: Typed) {
  const found = findSection(section);
  if (!found) throw new Error(section);
  return sectionProblems(found, typed, directory);
}

describe("the journey", () => {
  test("goes from front to back and ends at the check", () => {
    const steps: Step[] = ["you-and-them", "vendor", "parties", "services-and-phi", "decisions", "check"];
    expect(steps.slice(0, -1).map(stepAfter)).toEqual(steps.slice(1));
    expect(steps.slice(1).map(stepBefore)).toEqual(steps.slice(0, -1));
    expect(stepBefore("you-and-them")).toBeNull();
    expect(stepAfter("check")).toBe("check");
  });

  test.each<[Step, Typed]>([
    ["you-and-them", {}],
    ["you-and-them", without("relationship")],
    ["vendor", without("vendor.directory.plan")],
    ["parties", without("customer.legalName")],
    ["parties", without("vendor.legalName", "services")],
    ["parties", { relationship: "subcontractor" }],
    ["services-and-phi", without("services")],
    ["decisions", { ...done, "term.cureDays": "61" }],
    ["check", done],
    ["check", without("vendor.directory.slug", "vendor.directory.plan", "preparedBy")],
  ])("stops at %s first", (step, typed) => {
    expect(firstOpenStep(typed, directory)).toBe(step);
  });

  test("no step may be visited past the first that is not done, and every one before it may", () => {
    const typed = without("vendor.legalName");
    const visits = [...flow.map(({ id }): Step => id), "check" as const].map((step) =>
      mayVisit(step, typed, directory),
    );
    expect(visits).toEqual([true, true, true, false, false, false]);
  });

  test("two names, a relationship and the services are enough for a complete agreement", () => {
    const typed = without("vendor.directory.slug", "vendor.directory.plan", "preparedBy");
    expect(Object.keys(typed)).toHaveLength(4);
    expect(parseAnswers(answersFromTyped(typed), directory)).toMatchObject({ ok: true });
  });

  test("every choice of every section ends with answers that make an agreement, or says in that section what to do", () => {
    for (const section of flow) {
      for (const field of section.groups.flatMap(({ questions }) => questions).flatMap(({ fields }) => fields)) {
        if (field.input.kind !== "choice" && field.input.kind !== "choices") continue;
        for (const { value } of field.input.options) {
          const typed: Typed = { ...done, [field.path]: field.input.kind === "choices" ? [value] : value };
          const parsed = parseAnswers(answersFromTyped(typed), directory);
          const told = flow.flatMap((any) => sectionProblems(any, typed, directory));
          expect([field.path, value, parsed.ok, told.length > 0]).toEqual([field.path, value, parsed.ok, !parsed.ok]);
        }
      }
    }
  });

  test("the side that prepares the agreement is asked first", () => {
    const parties = findSection("parties");
    if (!parties) throw new Error("No section “parties”");
    const first = (side: "customer" | "vendor") => groupsInOrder(parties, side).map(({ id }) => id);
    expect(first("customer")).toEqual(["customer", "vendor", "customer-details", "vendor-details"]);
    expect(first("vendor")).toEqual(["vendor", "customer", "customer-details", "vendor-details"]);
  });

  test("fields under a choice are asked exactly when it is made", () => {
    const typed: Typed = { ...done, "term.kind": "fixed" };
    const condition = { path: "term.kind", isOneOf: ["fixed"] };
    expect(holds(condition, typed, typedDefaults(typed))).toBe(true);
    expect(holds(condition, done, typedDefaults(done))).toBe(false);
  });
});

describe("problems of a section", () => {
  test("what is missing is said in the words of its field", () => {
    expect(problems("parties", {})).toEqual([
      { path: "customer.legalName", message: "Enter the customer’s full legal name" },
      { path: "vendor.legalName", message: "Enter the vendor’s full legal name" },
    ]);
    expect(problems("you-and-them", {})).toEqual([{ path: "relationship", message: "Choose who the customer is" }]);
    expect(problems("services-and-phi", {})).toEqual([{ path: "services", message: "Describe what the vendor does" }]);
  });

  test("a refusal between answers is told once, where it can be put right", () => {
    expect(problems("decisions", { ...done, "term.kind": "fixed" }).map(({ path }) => path)).toEqual(["term.endDate"]);
    expect(problems("decisions", { ...done, "term.kind": "coterminous" }).map(({ path }) => path)).toEqual([
      "term.kind",
    ]);
    expect(problems("services-and-phi", { ...done, "term.kind": "coterminous" })).toEqual([]);
  });

  test("a problem in a row names the row as it stands on the page", () => {
    const typed = { ...done, "subcontractors.list.0.name": "", "subcontractors.list.3.service": "Hosting" };
    expect(problems("decisions", typed)).toEqual([
      { path: "subcontractors.list.3.name", message: "Enter the subcontractor’s name" },
    ]);
  });

  test("a word that is no state is quoted back", () => {
    expect(problems("decisions", { ...done, states: "TX, Texaz" })).toEqual([
      { path: "states", message: expect.stringContaining("“Texaz”") },
    ]);
  });

  test("a vendor that is not in the directory, and a vendor without its plan, are told at their controls", () => {
    expect(problems("vendor", { ...done, "vendor.directory.slug": "Segmnt" })).toEqual([
      { path: "vendor.directory.slug", message: expect.stringContaining("Segmnt") },
    ]);
    expect(problems("vendor", { ...done, "vendor.directory.plan": "" })).toEqual([
      { path: "vendor.directory.plan", message: "Choose the plan you are on, or take the vendor out" },
    ]);
  });

  test("every problem of the parser is told in some section", () => {
    const typed: Typed = {
      ...done,
      "breachNotice.within.amount": "61",
      "breachNotice.within.unit": "calendar-days",
      "term.effectiveDate": "2027-02-30",
      "commercial.liabilityCap.kind": "amount",
      "customer.noticeContact.email": "nobody",
      "phi.forms": [],
    };
    const told = flow.flatMap((section) => sectionProblems(section, typed, directory).map(({ path }) => path));
    expect(told).toEqual([
      "customer.noticeContact.email",
      "phi.forms",
      "breachNotice.within.amount",
      "commercial.liabilityCap.usd",
      "term.effectiveDate",
    ]);
  });
});
