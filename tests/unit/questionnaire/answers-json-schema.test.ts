import { expect, test } from "vitest";
import { answersJsonSchema } from "@/lib/questionnaire/answers-json-schema";
import { valueAt } from "@/lib/questionnaire/paths";

const schema = answersJsonSchema();

test("the schema is JSON Schema 2020-12 and plain JSON", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

test("exactly the four required answers are required", () => {
  expect(schema.required).toEqual(["relationship", "customer", "vendor", "services"]);
  expect(valueAt(schema, "properties.customer.required")).toEqual(["legalName"]);
  expect(valueAt(schema, "properties.vendor.required")).toEqual(["legalName"]);
});

test("null may stand for whatever is optional, and for nothing that is required", () => {
  expect(valueAt(schema, "properties.term.anyOf.1.type")).toBe("null");
  expect(valueAt(schema, "properties.stance.anyOf.1.type")).toBe("null");
  expect(valueAt(schema, "properties.services.anyOf")).toBeUndefined();
});

test("unknown keys are ruled out in every object", () => {
  const objects: unknown[] = [];
  JSON.stringify(schema, (_, value) => {
    if (value?.type === "object") objects.push(value.additionalProperties);
    return value;
  });
  expect(objects.length).toBeGreaterThan(20);
  expect(new Set(objects)).toEqual(new Set([false]));
});
