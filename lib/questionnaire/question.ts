import type { Answers } from "./answers";

/** One thing to choose. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** How a field is filled in. */
export type Input =
  | {
      readonly kind: "text";
      readonly type?: "email" | "tel";
      readonly autocomplete?: string;
      readonly width?: "name" | "short";
    }
  | { readonly kind: "textarea"; readonly rows: number }
  /** A whole number of something: `unit` is shown after the box. */
  | { readonly kind: "number"; readonly unit: string }
  | { readonly kind: "dollars" }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly options: readonly Option[]; readonly list?: boolean }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  /** Stored as a boolean, typed as "yes" or "no"; "unsure" is not given. */
  | { readonly kind: "yes-no"; readonly yes: string; readonly no: string; readonly unsure?: string }
  /** Codes typed on one line ("TX, Florida"); `names` maps each code to its name. */
  | { readonly kind: "codes"; readonly names: Readonly<Record<string, string>>; readonly example: string }
  /** As many rows as needed; each column's path is relative to the row. */
  | { readonly kind: "rows"; readonly noun: string; readonly columns: readonly Field[] }
  /** A vendor of the directory, by name, and one of its plans. */
  | { readonly kind: "vendor-plan" };

/** One answer of the document, or one value that only the questionnaire uses (`outside`). */
export interface Field {
  /** Dotted path in the answers document; also the name of the form control. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly input: Input;
  /** What to say when it must be given and is not. Present exactly for what has no default. */
  readonly missing?: string;
  readonly askWhen?: Condition;
  /** Only the questionnaire uses it; it is no part of the answers document. */
  readonly outside?: boolean;
}

/** Some fields that are asked together, with the law that is behind them. */
export interface Question {
  readonly id: string;
  /** Stands above the fields; a question of one field is titled by its field. */
  readonly title?: string;
  readonly hint?: string;
  /** The rule behind the question, shown beside its explanation. */
  readonly law?: { readonly says: string; readonly citation: string };
  readonly fields: readonly Field[];
  /** Its fields are one answer, side by side where there is room. */
  readonly together?: boolean;
  readonly askWhen?: Condition;
  /** How several answers read together; without it each is shown with its own label. Nothing to say is "". */
  readonly reads?: (answers: Answers) => string;
  /** The clause of the agreement that these answers shape, or its block of `parties` or `signatures`: the paper goes there. */
  readonly clause?: string;
}

/** A question with one choice, which later questions may depend on. */
export interface ChoiceQuestion<Value extends string> extends Question {
  readonly decides: { readonly path: string; readonly values: readonly Value[] };
}

/** Holds when what is chosen (or the default) at the path is one of the values. Plain data, so that a style sheet can follow it too. */
export interface Condition {
  readonly path: string;
  readonly isOneOf: readonly string[];
}

/** Ask only when an earlier question was answered so. It takes the question itself: a misspelled answer does not compile. */
export function answered<Value extends string>(
  { decides }: ChoiceQuestion<Value>,
  ...values: readonly [Value, ...Value[]]
): Condition {
  return { path: decides.path, isOneOf: values };
}

/** Everything about a choice except the record it makes. */
interface ChoiceWords<Value extends string> extends Omit<Question, "fields"> {
  readonly path: string;
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly missing?: string;
  readonly list?: boolean;
  readonly outside?: boolean;
  /** Fields under the choice, each with its own condition. */
  readonly leadsTo?: (question: ChoiceQuestion<Value>) => readonly Field[];
}

/** A question that is one choice, with the fields that some of its answers call for. */
export function choiceQuestion<const Value extends string>({
  path,
  label,
  options,
  missing,
  list,
  outside,
  leadsTo,
  ...question
}: ChoiceWords<Value>): ChoiceQuestion<Value> {
  return withFields(
    question,
    path,
    { kind: "choice", options, ...(list ? { list } : {}) },
    label,
    options,
    { missing, outside },
    leadsTo,
  );
}

/** The same where any of several may be chosen. */
export function choicesQuestion<const Value extends string>({
  path,
  label,
  options,
  missing,
  leadsTo,
  ...question
}: Omit<ChoiceWords<Value>, "list">): ChoiceQuestion<Value> {
  return withFields(question, path, { kind: "choices", options }, label, options, { missing }, leadsTo);
}

function withFields<Value extends string>(
  question: Omit<Question, "fields">,
  path: string,
  input: Input,
  label: string,
  options: readonly Option<Value>[],
  { missing, outside }: { readonly missing?: string | undefined; readonly outside?: boolean | undefined },
  leadsTo: ((question: ChoiceQuestion<Value>) => readonly Field[]) | undefined,
): ChoiceQuestion<Value> {
  const field: Field = {
    path,
    label,
    input,
    ...(missing === undefined ? {} : { missing }),
    ...(outside ? { outside } : {}),
  };
  const choice = { ...question, fields: [field], decides: { path, values: options.map(({ value }) => value) } };
  return leadsTo ? { ...choice, fields: [field, ...leadsTo(choice)] } : choice;
}

/** Questions of one kind. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
  /** Whom it is about, where it is about one party: the side that prepares the agreement is asked first. */
  readonly party?: "customer" | "vendor";
  /** One line on what is chosen now, shown while it is folded. */
  readonly summary?: (answers: Answers) => string;
  /** Folded under its title until opened: everything in it has a default, or prints as a line to write on. */
  readonly folded: boolean;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly groups: readonly Group[];
}

export type Flow = readonly Section[];
