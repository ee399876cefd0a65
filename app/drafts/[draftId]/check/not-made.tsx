import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { fieldsOf, flow } from "@/lib/questionnaire/flow";
import type { Problem } from "@/lib/questionnaire/problem";
import type { Incomplete } from "@/lib/server/agreements/draft-version";

/** Why the button made no agreement although every answer is good by itself, with the way to the answer. */
export function NotMade({ draftId, reasons }: { readonly draftId: string; readonly reasons: Incomplete }) {
  return (
    <div role="alert" className="mb-8">
      <Notice tone="warning" title="The agreement was not made">
        <p>Everything you typed has been kept.</p>
        <ul className="mt-2 grid gap-1">
          {reasons.problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {problem.message}. <Change draftId={draftId} path={problem.path} />
            </li>
          ))}
          {reasons.findings.map(({ requirement, title }) => (
            <li key={requirement}>The text does not say what is required: {title}.</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Change({ draftId, path }: Pick<Problem, "path"> & { readonly draftId: string }) {
  const section = flow.find((candidate) =>
    fieldsOf(candidate).some((field) => path === field.path || path.startsWith(`${field.path}.`)),
  );
  if (section === undefined) return null;
  const field = fieldsOf(section).find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}.`));
  return (
    <Link href={`/drafts/${draftId}/${section.id}?to=check#${path}`} prefetch={false}>
      Change “{field?.label ?? section.title}”
    </Link>
  );
}
