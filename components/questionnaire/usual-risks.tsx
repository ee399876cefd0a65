import { Notice } from "@/components/ui/notice";
import type { StartingText } from "@/lib/questionnaire/starting-texts/starting-text";

/** What usually goes wrong with PHI in a service of this kind, to think of while describing it. */
export function UsualRisks({ start }: { readonly start: StartingText }) {
  return (
    <div className="mb-10">
      <Notice title={`Worth knowing: ${start.label.toLowerCase()}`}>
        <ul className="list-disc pl-5">
          {start.risks.map((risk) => (
            <li key={risk}>{risk}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
