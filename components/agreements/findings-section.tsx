import { splitFindings } from "@/lib/agreements/split-findings";
import type { Finding } from "@/lib/compliance/finding";
import { FindingList } from "./finding-list";

/** What the rules require of an agreement and where it says so, then what else was looked at. */
export function FindingsSection({ findings }: { readonly findings: readonly Finding[] }) {
  const { required, others } = splitFindings(findings);
  const present = required.filter(({ outcome }) => outcome === "met").length;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">What it must contain</h2>
      <p className="mt-2 mb-4 max-w-measure">
        {present === required.length
          ? `All ${required.length} provisions that the HIPAA rules require of this agreement are present.`
          : `${present} of ${required.length} provisions that the HIPAA rules require of this agreement are present.`}{" "}
        Open one to read the sentence that says it.
      </p>
      <details>
        <summary className="py-2.5 font-semibold text-accent">Each provision with its sentence</summary>
        <FindingList findings={required} />
      </details>
      {others.length === 0 ? null : (
        <details>
          <summary className="py-2.5 font-semibold text-accent">
            {others.length === 1 ? "One more that was looked at" : `${others.length} more that were looked at`}
          </summary>
          <FindingList findings={others} />
        </details>
      )}
    </section>
  );
}
