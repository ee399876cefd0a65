import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answersSchema } from "@/lib/questionnaire/answers";
import { allFields, fieldsOf, flow, questionsOf } from "@/lib/questionnaire/flow";
import { isObject, valueAt } from "@/lib/questionnaire/paths";
import type { Condition } from "@/lib/questionnaire/question";
import { startingText } from "@/lib/questionnaire/starting-texts/starting-texts";
import { categories } from "@/lib/vendors/categories";

const full = answersSchema.parse({
  relationship: "business-associate",
  customer: { legalName: "A", affiliates: [{ legalName: "B" }] },
  vendor: { legalName: "C", directory: { slug: "segment", plan: "team" } },
  services: "D",
  servicesAgreement: { title: "E" },
  supersedes: { title: "F" },
  subcontractors: { list: [{ name: "G" }] },
  commercial: { liabilityCap: { kind: "amount", usd: 1 } },
  term: { renewal: { everyMonths: 1, noticeDays: 1 } },
});

/** Every path of the document that holds an answer: lists and the vendor's plan count as one. */
function leaves(value: unknown, path = ""): string[] {
  if (!isObject(value) || path === "vendor.directory") return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

describe("the flow", () => {
  test("asks for every answer of the document, once, and for nothing else", () => {
    const asked = allFields.filter(({ outside }) => !outside).map(({ path }) => path);
    const answers = leaves(full).filter((path) => path !== "schemaVersion" && path !== "document.kind");
    expect([...asked].sort()).toEqual([...answers].sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("ids are used once", () => {
    const ids = [...flow.map(({ id }) => id), ...flow.flatMap(questionsOf).map(({ id }) => id)];
    const groups = flow.flatMap((section) => section.groups.map(({ id }) => `${section.id}/${id}`));
    expect(new Set(groups).size).toBe(groups.length);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(ids.length - 3);
  });

  test("a choice offers every value of its answer and no other", () => {
    for (const field of allFields) {
      if (field.outside || (field.input.kind !== "choice" && field.input.kind !== "choices")) continue;
      const offered = field.input.options.map(({ value }) => value).sort();
      expect([field.path, offered]).toEqual([field.path, [...choicesAt(field.path)].sort()]);
    }
  });

  test("a condition looks at a question asked before, and at a value it can have", () => {
    const seen = new Map<string, readonly string[]>();
    const check = (condition: Condition | undefined) => {
      if (!condition) return;
      expect(seen.get(condition.path) ?? []).toEqual(expect.arrayContaining([...condition.isOneOf]));
    };
    for (const question of flow.flatMap(questionsOf)) {
      check(question.askWhen);
      for (const field of question.fields) {
        check(field.askWhen);
        if (field.input.kind === "choice" || field.input.kind === "choices") {
          seen.set(
            field.path,
            field.input.options.map(({ value }) => value),
          );
        }
      }
    }
  });

  test("every condition within a page has its line in the style sheet that hides what is not asked", () => {
    const css = readFileSync("components/questionnaire/asked-when.css", "utf8");
    for (const section of flow) {
      const here = new Set(fieldsOf(section).map(({ path }) => path));
      const conditions = questionsOf(section).flatMap(({ askWhen, fields }) => [
        askWhen,
        ...fields.map((field) => field.askWhen),
      ]);
      for (const condition of conditions) {
        if (condition === undefined || !here.has(condition.path)) continue;
        for (const value of condition.isOneOf) {
          expect(css).toContain(`[name="${condition.path}"][value="${value}"]:checked`);
        }
      }
    }
  });

  test("every clause that a question points to exists", () => {
    for (const { clause } of flow.flatMap(questionsOf)) {
      if (clause === undefined || clause === "parties" || clause === "signatures") continue;
      expect(readFileSync(`templates/clauses/${clause}.md`, "utf8")).toContain(`id: ${clause}`);
    }
  });

  test("the money questions say that silence is not a promise without limit", () => {
    for (const id of ["breach-costs", "indemnity", "liability-cap", "cyber-insurance"]) {
      const question = flow.flatMap(questionsOf).find((candidate) => candidate.id === id);
      const words = [question?.hint, ...(question?.fields ?? []).map(({ hint }) => hint)].join(" ");
      expect(words).toContain("Silent never means unlimited");
    }
  });

  test("every kind of vendor has a starting text with PHI categories and a risk", () => {
    for (const { id } of categories) {
      const start = startingText(id);
      expect([id, start.services.length > 40, start.phi.length > 0, start.risks.length > 0]).toEqual([
        id,
        true,
        true,
        true,
      ]);
    }
  });
});

/** The values the schema allows at a path, read from its JSON form. */
function choicesAt(path: string): readonly string[] {
  const wrong = path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), wrongFor(path));
  const refused = answersSchema.safeParse(wrong).error?.issues.filter((issue) => issue.path.join(".").startsWith(path));
  for (const issue of refused ?? []) {
    if (issue.code === "invalid_value") return issue.values.map(String);
    if (issue.code === "invalid_union") return ["silent", "services-agreement", "uncapped", "amount"];
  }
  throw new Error(`No choice at ${path}`);
}

function wrongFor(path: string): unknown {
  return Array.isArray(valueAt(full, path)) ? ["?"] : "?";
}
