import { longDate } from "../calendar/long-date";
import type { Vendor } from "../vendors/schema";
import type { Answers } from "./answers";
import { asks } from "./flow";
import { valueAt } from "./paths";
import type { Condition, Field, Option, Question } from "./question";

/** What is not given and has no default. */
export const notGiven = "Not given";

/** How the answer to one field reads ("5 business days", "Clinical notes; Diagnoses"); "" where nothing was given. */
function showAnswer({ path, input }: Field, answers: unknown, vendor: Vendor | null = null): string {
  const value = valueAt(answers, path);
  if (value === null || value === undefined) return input.kind === "yes-no" ? (input.unsure ?? "") : "";
  switch (input.kind) {
    case "choice":
      return labelOf(input.options, value);
    case "choices":
      return listOf(value, (chosen) => labelOf(input.options, chosen));
    case "codes":
      return listOf(value, (code) => input.names[String(code)] ?? String(code));
    case "yes-no":
      return value === true ? input.yes : input.no;
    case "number":
      return countOf(Number(value), input.unit);
    case "dollars":
      return `$${Number(value).toLocaleString("en-US")}`;
    case "date":
      return longDate(String(value));
    case "rows":
      return (Array.isArray(value) ? value : []).map((row) => rowLine(input.columns, row)).join("\n");
    case "vendor-plan": {
      const plan = vendor?.plans.find(({ id }) => id === valueAt(value, "plan"));
      return vendor && plan ? `${vendor.name}, plan ${plan.name}` : "";
    }
    default:
      return String(value);
  }
}

/** How the answers to a question read: its own words for them, or each answer with its label. */
export function showQuestion(question: Question, answers: Answers, vendor: Vendor | null = null): string {
  if (question.reads) return question.reads(answers);
  const shown = question.fields
    .filter((field) => asks(field).every((condition) => meets(condition, answers)))
    .map((field) => ({ label: field.label, text: showAnswer(field, answers, vendor) }))
    .filter(({ text }) => text !== "");
  const [first, ...others] = shown;
  if (first === undefined) return "";
  if (question.title === undefined && first.label === question.fields[0]?.label) {
    return [first.text, ...others.map(labelled)].join("\n");
  }
  return shown.map(labelled).join("\n");
}

/** Whether the question is asked at all, given the answers. */
export function isAsked(question: Question, answers: Answers): boolean {
  return question.askWhen === undefined || meets(question.askWhen, answers);
}

/** A question's name on a page of answers. */
export function questionName(question: Question): string {
  return question.title ?? question.fields[0]?.label ?? "";
}

function labelled({ label, text }: { readonly label: string; readonly text: string }): string {
  return text.includes("\n") ? `${label}:\n${text}` : `${label}: ${text}`;
}

function meets({ path, isOneOf }: Condition, answers: Answers): boolean {
  const value = valueAt(answers, path);
  return Array.isArray(value) ? value.some((chosen) => isOneOf.includes(chosen)) : isOneOf.includes(String(value));
}

function labelOf(options: readonly Option[], value: unknown): string {
  return options.find((option) => option.value === value)?.label ?? String(value);
}

function listOf(value: unknown, show: (member: unknown) => string): string {
  return (Array.isArray(value) ? value : []).map(show).join("; ");
}

function rowLine(columns: readonly Field[], row: unknown): string {
  return columns
    .map((column) => showAnswer(column, row))
    .filter((text) => text !== "")
    .join(", ");
}

/** "1 day", "30 days"; the unit is given in the plural. */
function countOf(count: number, unit: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? unit.replace(/s$/u, "") : unit}`.trim();
}
