import { AgreementPaper } from "@/components/agreements/agreement-paper";
import { Tag } from "@/components/ui/mark";
import type { Sample } from "./sample";
import { Step } from "./step";

/** Make: a clause of a real agreement as paper, and what the checker found in it. */
export function Make({ sample }: { readonly sample: Sample }) {
  return (
    <Step
      id="make"
      title="Make the agreement"
      shown={
        <figure>
          <AgreementPaper blocks={sample.clause} label="A clause of an agreement made here" />
          <figcaption className="mt-4 text-sm text-quiet">
            From an agreement between two invented firms, with what the check found in it
          </figcaption>
          <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
            {sample.findings.map((finding) => (
              <li
                key={finding.requirement}
                className="grid grid-cols-[auto_1fr] items-center gap-x-4 py-2 text-sm sm:grid-cols-[auto_1fr_auto]"
              >
                <Tag tone="offered" drawing="check">
                  Met
                </Tag>
                <span>{finding.title}</span>
                <span className="font-mono text-xs text-quiet max-sm:col-start-2">{finding.citation}</span>
              </li>
            ))}
          </ul>
        </figure>
      }
    >
      <p>
        Answer a short questionnaire and watch the agreement write itself. Two legal names and what the vendor does are
        enough for a complete one; a lawyer can reach every answer.
      </p>
      <p>
        Each requirement that applies is looked up in the finished text and shown with the sentence that meets it. In
        this example {sample.requirementsMet} of {sample.requirementsApplying} are met.
      </p>
      <p className="text-quiet">
        Download it as PDF, HTML or text. The vendor’s own paper can be recorded just as well.
      </p>
    </Step>
  );
}
