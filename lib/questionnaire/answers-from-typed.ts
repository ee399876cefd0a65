import { allFields, asks } from "./flow";
import { type JsonObject, valueAt, withValueAt } from "./paths";
import type { Field, Input } from "./question";
import { holds, isBlankRow, rowsOf, type Typed, type TypedValue, typedDefaults } from "./typed";

/**
 * The answers document that the form's fields make, to be parsed like any other. A blank field is not given; a field that
 * is not asked, because of an earlier answer, is left out though its text is kept.
 */
export function answersFromTyped(typed: Typed): JsonObject {
  const defaults = typedDefaults(typed);
  const document = allFields
    .filter((field) => !field.outside && asks(field).every((condition) => holds(condition, typed, defaults)))
    .reduce<JsonObject>((made, field) => {
      const value = answerOf(field, typed);
      return value === undefined ? made : withValueAt(made, field.path, value);
    }, {});
  return withWholeDuration(document, typed, defaults);
}

/** An amount without a unit, or a unit without an amount, keeps the other's default; they are one answer. */
function withWholeDuration(document: JsonObject, typed: Typed, defaults: Typed): JsonObject {
  const path = "breachNotice.within";
  if (valueAt(document, path) === undefined && typed[`${path}.amount`] === undefined) return document;
  return ["amount", "unit"].reduce((made, key) => {
    const part = `${path}.${key}`;
    if (typed[part] !== undefined) return made;
    const value = defaults[part] ?? "";
    return withValueAt(made, part, key === "amount" ? Number(value) : value);
  }, document);
}

function answerOf({ path, input }: Field, typed: Typed): unknown {
  if (input.kind === "rows") {
    return rowsOf(typed, path)
      .filter((row) => !isBlankRow(typed, path, row))
      .map((row) => rowAnswer(input.columns, typed, `${path}.${row}`));
  }
  if (input.kind === "vendor-plan") {
    const slug = textOf(typed[`${path}.slug`]);
    const plan = textOf(typed[`${path}.plan`]);
    return slug === "" ? undefined : { slug, ...(plan === "" ? {} : { plan }) };
  }
  const value = typed[path];
  return value === undefined ? undefined : read(input, value);
}

function rowAnswer(columns: readonly Field[], typed: Typed, at: string): JsonObject {
  return columns.reduce<JsonObject>((row, column) => {
    const value = answerOf({ ...column, path: `${at}.${column.path}` }, typed);
    return value === undefined ? row : withValueAt(row, column.path, value);
  }, {});
}

function textOf(value: TypedValue | undefined): string {
  return typeof value === "string" ? value.trim() : (value?.[0] ?? "").trim();
}

function read(input: Input, value: TypedValue): unknown {
  if (input.kind === "choices") return typeof value === "string" ? (value === "" ? [] : [value]) : value;
  const text = textOf(value);
  if (text === "") return input.kind === "codes" ? [] : undefined;
  switch (input.kind) {
    case "number":
      return readNumber(text.replaceAll(",", ""), text);
    case "dollars":
      return readNumber(text.replaceAll(/[$,\s]/gu, ""), text);
    case "yes-no":
      return text === "yes" ? true : text === "no" ? false : text === "unsure" ? undefined : text;
    case "codes":
      return readCodes(input.names, text);
    default:
      return text;
  }
}

/** A number where it is one; otherwise what was typed, for the schema to refuse. */
function readNumber(digits: string, typed: string): number | string {
  return /^-?\d{1,15}(\.\d{1,15})?$/u.test(digits) ? Number(digits) : typed;
}

/** Codes or names, separated by commas, semicolons or line breaks; codes also by spaces. What is neither stays as typed. */
export function readCodes(names: Readonly<Record<string, string>>, text: string): readonly string[] {
  const codes = new Map(
    Object.entries(names).flatMap(([code, name]) => [
      [code.toLowerCase(), code],
      [name.toLowerCase(), code],
    ]),
  );
  const parts = text.split(/[,;\n]+/u).map((part) => part.trim());
  return parts
    .filter((part) => part !== "")
    .flatMap((part) => {
      const whole = codes.get(part.toLowerCase());
      if (whole !== undefined) return [whole];
      const words = part.split(/\s+/u).map((word) => codes.get(word.toLowerCase()));
      return words.every((word) => word !== undefined) ? words : [part];
    });
}
