import type { ReactNode } from "react";
import { asks } from "@/lib/questionnaire/flow";
import type { Condition, Field, Question } from "@/lib/questionnaire/question";
import { holds } from "@/lib/questionnaire/typed";
import { Citation } from "./citation";
import { FieldControl } from "./field-control";
import type { FormValues } from "./form-values";

/** A question with its explanation, its law and its fields; the paper goes to its clause while it is worked on. */
export function QuestionBlock({
  question,
  here,
  values,
}: {
  readonly question: Question;
  /** Paths asked on this page: conditions on them are followed as one chooses. */
  readonly here: ReadonlySet<string>;
  readonly values: FormValues;
}) {
  const fields = question.fields.filter((field) =>
    asks(field).every((condition) => here.has(condition.path) || holds(condition, values.typed, values.defaults)),
  );
  if (fields.length === 0) return null;
  const explanation = question.hint || question.law ? <Explanation question={question} /> : undefined;
  const body = (
    <div className={question.together ? "flex flex-wrap gap-x-8 gap-y-5" : "grid gap-5"}>
      {fields.map((field, index) => (
        <AskedField
          key={field.path}
          field={field}
          here={here}
          values={values}
          explanation={question.title === undefined && index === 0 ? explanation : undefined}
        />
      ))}
    </div>
  );
  return (
    <div data-clause={question.clause} {...whenHere(question.askWhen, here)}>
      {question.title === undefined ? (
        body
      ) : (
        <fieldset>
          <legend className="font-serif text-lg font-semibold">{question.title}</legend>
          {explanation ? <p className="mt-1 max-w-measure text-sm text-quiet">{explanation}</p> : null}
          <div className="mt-4">{body}</div>
        </fieldset>
      )}
    </div>
  );
}

function AskedField({
  field,
  here,
  values,
  explanation,
}: {
  readonly field: Field;
  readonly here: ReadonlySet<string>;
  readonly values: FormValues;
  readonly explanation: ReactNode;
}) {
  const warning = values.warnings[field.path] ?? values.warnings[field.path.replace(/\.kind$/u, "")];
  return (
    <div {...whenHere(field.askWhen, here)} className={field.askWhen ? "border-l-2 border-hairline pl-4" : ""}>
      <FieldControl field={field} values={values} explanation={explanation} />
      {warning ? (
        <p className="mt-2 max-w-measure border-l-4 border-other bg-other-tint px-3 py-2 text-sm">
          <strong className="font-semibold">Look again: </strong>
          {warning}
        </p>
      ) : null}
    </div>
  );
}

/** What is asked, in a sentence, and the law behind it with its citation. */
function Explanation({ question: { hint, law } }: { readonly question: Question }) {
  return (
    <>
      {hint}
      {hint && law ? " " : null}
      {law ? (
        <>
          {law.says} <Citation citation={law.citation} />
        </>
      ) : null}
    </>
  );
}

/** The condition as the style sheet knows it (asked-when.css). */
function whenHere(condition: Condition | undefined, here: ReadonlySet<string>): { "data-when"?: string } {
  if (condition === undefined || !here.has(condition.path)) return {};
  return { "data-when": `${condition.path} ${condition.isOneOf.join(" ")}` };
}
