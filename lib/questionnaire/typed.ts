import { type Answers, answersSchema } from "./answers";
import { withDependentDefaults } from "./defaults";
import { allFields } from "./flow";
import { valueAt } from "./paths";
import type { Condition, Field } from "./question";

/** What stands in the form's fields, valid or not, by path ("customer.legalName", "subcontractors.list.0.name"). */
export type Typed = Record<string, string | string[]>;

/** What stands in one field: a text, or the ticked boxes. */
export type TypedValue = Typed[string];

/** An answers document as it would be typed, every field explicit. */
export function typedFromAnswers(answers: Answers): Typed {
  return Object.fromEntries(allFields.filter(({ outside }) => !outside).flatMap((field) => entries(field, answers)));
}

function entries({ path, input }: Field, answers: unknown): [string, TypedValue][] {
  const value = valueAt(answers, path);
  switch (input.kind) {
    case "rows":
      return (Array.isArray(value) ? value : []).flatMap((row, index) =>
        input.columns.flatMap((column) =>
          entries(column, row).map(([key, text]): [string, TypedValue] => [`${path}.${index}.${key}`, text]),
        ),
      );
    case "vendor-plan":
      return ["slug", "plan"].map((key) => [`${path}.${key}`, asText(valueAt(value, key))]);
    case "choices":
      return [[path, Array.isArray(value) ? value.map(String) : []]];
    case "codes":
      return [[path, Array.isArray(value) ? value.join(", ") : ""]];
    case "yes-no":
      return [[path, value === true ? "yes" : value === false ? "no" : input.unsure === undefined ? "" : "unsure"]];
    default:
      return [[path, asText(value)]];
  }
}

function asText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/** What an untouched field shows: the defaults that follow from the stance and from a named services agreement. */
export function typedDefaults(typed: Typed): Typed {
  const { stance } = typed;
  const title = typed["servicesAgreement.title"];
  const named = typeof title === "string" && title.trim() !== "";
  const nothing = answersSchema.parse(
    withDependentDefaults({
      relationship: "business-associate",
      customer: { legalName: "-" },
      vendor: { legalName: "-" },
      services: "-",
      ...(stance === "customer" || stance === "vendor" ? { stance } : {}),
      ...(named ? { servicesAgreement: { title: "-" } } : {}),
    }),
  );
  const { relationship: _, services: __, ...defaults } = typedFromAnswers(nothing);
  for (const path of ["customer.legalName", "vendor.legalName", "servicesAgreement.title"]) delete defaults[path];
  return defaults;
}

/** What stands in the field: what was typed, or its default. */
export function standing(typed: Typed, defaults: Typed, path: string): TypedValue {
  return typed[path] ?? defaults[path] ?? "";
}

/** Whether the condition holds for what stands in the fields now. */
export function holds({ path, isOneOf }: Condition, typed: Typed, defaults: Typed): boolean {
  const value = standing(typed, defaults, path);
  return typeof value === "string" ? isOneOf.includes(value) : value.some((chosen) => isOneOf.includes(chosen));
}

/** The row numbers in use under a list's path, in order. */
export function rowsOf(typed: Typed, path: string): readonly number[] {
  const prefix = `${path}.`;
  const numbers = Object.keys(typed)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length).split(".")[0]))
    .filter((number) => Number.isSafeInteger(number) && number >= 0);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** Whether nothing was typed in the row. */
export function isBlankRow(typed: Typed, path: string, row: number): boolean {
  const prefix = `${path}.${row}.`;
  return Object.entries(typed).every(([key, value]) => !key.startsWith(prefix) || String(value).trim() === "");
}
