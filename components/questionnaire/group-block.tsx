import type { Answers } from "@/lib/questionnaire/answers";
import type { Group } from "@/lib/questionnaire/question";
import type { FormValues } from "./form-values";
import { LiveSummary } from "./live-summary";
import { QuestionBlock } from "./question-block";

/** Some questions of one kind, open, or folded under a line that says what is chosen now. */
export function GroupBlock({
  group,
  here,
  values,
  answers,
  open,
}: {
  readonly group: Group;
  readonly here: ReadonlySet<string>;
  readonly values: FormValues;
  readonly answers: Answers;
  readonly open: boolean;
}) {
  const questions = (
    <div className="grid gap-9">
      {group.questions.map((question) => (
        <QuestionBlock key={question.id} question={question} here={here} values={values} />
      ))}
    </div>
  );
  if (!group.folded) {
    return (
      <section>
        {group.title === "" ? null : <h2 className="mb-4">{group.title}</h2>}
        {questions}
      </section>
    );
  }
  return (
    /* It may be opened before the scripts are there; that is no mistake. */
    <details suppressHydrationWarning open={open} id={`group-${group.id}`} className="group border-b border-hairline">
      <summary className="flex min-h-14 items-baseline gap-3 py-3">
        <span aria-hidden="true" className="text-quiet transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="min-w-0">
          <span className="block font-semibold">{group.title}</span>
          {group.summary ? <LiveSummary groupId={group.id} initial={group.summary(answers)} /> : null}
        </span>
      </summary>
      <div className="pt-3 pb-8 sm:pl-6">{questions}</div>
    </details>
  );
}
