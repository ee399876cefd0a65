import type { Vendor } from "../vendors/schema";
import { answersFromTyped, readCodes } from "./answers-from-typed";
import { fieldsOf } from "./flow";
import { readAnswers } from "./parse-answers";
import type { Problem } from "./problem";
import type { Field, Section } from "./question";
import { unknownVendor } from "./resolve-plan";
import { vendorOf } from "./start-from-vendor";
import { isBlankRow, rowsOf, type Typed } from "./typed";

/** What keeps a section from being done, in the order of its fields; each path is the name of a control on the page. */
export function sectionProblems(section: Section, typed: Typed, directory: readonly Vendor[]): readonly Problem[] {
  const { problems, refused } = readAnswers(answersFromTyped(typed), directory);
  const found = [...problems, ...refused.map(({ paths, message }) => ({ path: paths[0], message }))];
  return fieldsOf(section).flatMap((field) =>
    found
      .filter(({ path }) => belongsTo(field, path, section))
      .map((problem) => atControl(field, problem, typed, directory))
      .filter(isFirstOfItsPath),
  );
}

function isFirstOfItsPath({ path }: Problem, index: number, problems: readonly Problem[]): boolean {
  return problems.findIndex((problem) => problem.path === path) === index;
}

/** A problem belongs to the field it names or lies within; one about a whole group belongs to the group's first field. */
function belongsTo(field: Field, path: string, section: Section): boolean {
  if (path === field.path || path.startsWith(`${field.path}.`)) return true;
  return fieldsOf(section).find((other) => other.path.startsWith(`${path}.`)) === field;
}

function atControl(field: Field, problem: Problem, typed: Typed, directory: readonly Vendor[]): Problem {
  const { input } = field;
  if (input.kind === "rows") return atRow(field, input.columns, problem, typed);
  if (input.kind === "vendor-plan") return atVendorPlan(field, problem, typed, directory);
  if (input.kind === "codes") {
    const wrong = readCodes(input.names, String(typed[field.path] ?? "")).filter(
      (code) => !Object.hasOwn(input.names, code),
    );
    const message =
      wrong.length === 0
        ? problem.message
        : `Check ${quoted(wrong)}: use names or two-letter codes, such as ${input.example}`;
    return { path: field.path, message };
  }
  const blank = String(typed[field.path] ?? "").trim() === "";
  return { path: field.path, message: blank && field.missing !== undefined ? field.missing : problem.message };
}

/** The document counts only rows with something in them; the page shows them all. */
function atRow(field: Field, columns: readonly Field[], problem: Problem, typed: Typed): Problem {
  const [index = "", ...rest] = problem.path.slice(field.path.length + 1).split(".");
  const rows = rowsOf(typed, field.path).filter((row) => !isBlankRow(typed, field.path, row));
  const row = rows[Number(index)];
  const column = columns.find(({ path }) => path === rest.join("."));
  if (index === "" || row === undefined || !column) return { path: field.path, message: problem.message };
  const path = `${field.path}.${row}.${column.path}`;
  const blank = String(typed[path] ?? "").trim() === "";
  return { path, message: blank && column.missing !== undefined ? column.missing : problem.message };
}

/** Plans are shown once the vendor is known: until then there is nothing to choose from. */
function atVendorPlan(field: Field, problem: Problem, typed: Typed, directory: readonly Vendor[]): Problem {
  const slug = String(typed[`${field.path}.slug`] ?? "").trim();
  const noPlan = String(typed[`${field.path}.plan`] ?? "").trim() === "";
  if (noPlan && slug !== "" && vendorOf(typed, directory) === null) {
    return { path: `${field.path}.slug`, message: unknownVendor(slug) };
  }
  if (problem.path === `${field.path}.plan` && noPlan) {
    return { path: problem.path, message: "Choose the plan you are on, or take the vendor out" };
  }
  return problem.path === field.path ? { ...problem, path: `${field.path}.slug` } : problem;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
