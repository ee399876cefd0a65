import Link from "next/link";
import { FactList } from "@/components/ui/fact-list";
import type { Answers } from "@/lib/questionnaire/answers";
import { groupsInOrder } from "@/lib/questionnaire/flow";
import type { Problem } from "@/lib/questionnaire/problem";
import type { Group, Question, Section } from "@/lib/questionnaire/question";
import { isAsked, notGiven, questionName, showQuestion } from "@/lib/questionnaire/show-answer";
import type { Vendor } from "@/lib/vendors/schema";

interface CheckedSectionProps {
  readonly section: Section;
  readonly draftId: string;
  readonly answers: Answers;
  readonly vendor: Vendor | null;
  readonly warnings: readonly Problem[];
}

/** A section's answers, each with the way to change it and back. */
export function CheckedSection({ section, draftId, answers, vendor, warnings }: CheckedSectionProps) {
  return (
    <section>
      <h2 className="mb-3">{section.title}</h2>
      <div className="grid gap-5">
        {groupsInOrder(section, answers.preparedBy).map((group) => (
          <CheckedGroup
            key={group.id}
            group={group}
            href={`/drafts/${draftId}/${section.id}`}
            answers={answers}
            vendor={vendor}
            warnings={warnings}
          />
        ))}
      </div>
    </section>
  );
}

function CheckedGroup({
  group,
  href,
  answers,
  vendor,
  warnings,
}: {
  readonly group: Group;
  readonly href: string;
  readonly answers: Answers;
  readonly vendor: Vendor | null;
  readonly warnings: readonly Problem[];
}) {
  const asked = group.questions.filter((question) => isInDocument(question) && isAsked(question, answers));
  if (asked.length === 0) return null;
  const facts = asked.map((question) => {
    const text = showQuestion(question, answers, vendor);
    return {
      name: questionName(question),
      value: (
        <>
          {text === "" ? <span className="text-quiet">{notGiven}</span> : text}
          {warningsOn(question, warnings).map((warning) => (
            <span key={warning} className="mt-2 block border-l-4 border-other bg-other-tint px-3 py-2 text-sm">
              <strong className="font-semibold">Look again: </strong>
              {warning}
            </span>
          ))}
        </>
      ),
      action: (
        <Link href={changeHref(href, group, question)} prefetch={false}>
          Change<span className="sr-only"> {questionName(question)}</span>
        </Link>
      ),
    };
  });
  if (!group.folded) return <FactList facts={facts} />;
  const marked = asked.some((question) => warningsOn(question, warnings).length > 0);
  return (
    <details open={marked}>
      <summary className="py-2">
        <span className="font-semibold">{group.title}</span>
        {group.summary ? <span className="block pl-4 text-sm text-quiet">{group.summary(answers)}</span> : null}
      </summary>
      <div className="mt-2">
        <FactList facts={facts} />
      </div>
    </details>
  );
}

/** Straight to the field, with its group open, and back to the answers afterwards. */
function changeHref(section: string, group: Group, question: Question): string {
  const query = new URLSearchParams({ to: "check", ...(group.folded ? { open: group.id } : {}) });
  const path = question.fields[0]?.path ?? "";
  return `${section}?${query}#${path === "vendor.directory" ? `${path}.slug` : path}`;
}

function isInDocument({ fields }: Question): boolean {
  return fields.some(({ outside }) => !outside);
}

function warningsOn({ fields }: Question, warnings: readonly Problem[]): readonly string[] {
  const on = (path: string) => fields.some((field) => field.path === path || field.path.startsWith(`${path}.`));
  return warnings.filter(({ path }) => on(path)).map(({ message }) => message);
}
