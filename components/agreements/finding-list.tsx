import { type Drawing, Mark } from "@/components/ui/mark";
import { longDate } from "@/lib/calendar/long-date";
import type { Finding, Outcome } from "@/lib/compliance/finding";
import { quotedSentences } from "@/lib/compliance/quoted-sentences";

const looks: Record<Exclude<Outcome, "not-applicable">, { drawing: Drawing; words: string; color: string }> = {
  met: { drawing: "check", words: "Present", color: "text-offered" },
  "needs-review": { drawing: "question", words: "Look at it", color: "text-other" },
  "not-met": { drawing: "cross", words: "Missing", color: "text-refused" },
};

/**
 * Each requirement with the checker's word on it, and, opened, the sentences of the agreement that say it. `paperHref`
 * is where the paper is, for links to a section.
 */
export function FindingList({
  findings,
  paperHref = "",
}: {
  readonly findings: readonly Finding[];
  readonly paperHref?: string;
}) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {findings.map((finding) => (
        <FindingEntry key={finding.requirement} finding={finding} paperHref={paperHref} />
      ))}
    </ul>
  );
}

function FindingEntry({ finding, paperHref }: { readonly finding: Finding; readonly paperHref: string }) {
  if (finding.outcome === "not-applicable") return null;
  const look = looks[finding.outcome];
  return (
    <li>
      <details>
        <summary className="py-3 marker:text-quiet">
          <span className="font-semibold">{finding.title}</span>
          <span className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 pl-4 text-sm">
            <span className={`inline-flex items-center gap-1.5 font-semibold ${look.color}`}>
              <Mark drawing={look.drawing} />
              {look.words}
            </span>
            <span className="font-mono text-xs text-quiet">{finding.citation}</span>
          </span>
        </summary>
        <div className="grid gap-3 pb-4 pl-4 text-sm">
          {quotedSentences(finding.evidence).map((evidence) => (
            <figure key={`${evidence.target} ${evidence.text}`}>
              <blockquote className="border-l-2 border-hairline pl-4 font-serif [overflow-wrap:anywhere]">
                {evidence.text}
              </blockquote>
              {evidence.section ? (
                <figcaption className="mt-1 pl-4 text-quiet">
                  {evidence.target ? (
                    <a href={`${paperHref}#${evidence.target}`}>{evidence.section}</a>
                  ) : (
                    evidence.section
                  )}
                </figcaption>
              ) : null}
            </figure>
          ))}
          <p className="text-quiet">Law as read on {longDate(finding.asOf)}.</p>
          {finding.missing.map((missing) => (
            <p key={missing.element} className="text-refused">
              No sentence says this: {missing.means}
            </p>
          ))}
        </div>
      </details>
    </li>
  );
}
