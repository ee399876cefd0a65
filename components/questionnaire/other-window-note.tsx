import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OtherValue } from "@/lib/questionnaire/merge-section";

/** Fields that two windows saved differently: which one stands, and what the other said. */
export function OtherWindowNote({ values }: { readonly values: readonly OtherValue[] }) {
  if (values.length === 0) return null;
  return (
    <div className="mb-8">
      <Notice tone="warning" title="This draft was also changed in another window">
        <p>What was saved last stands in the fields. This is what it replaced:</p>
        <ul className="my-2 list-disc pl-5">
          {values.map(({ path, label, theirs }) => (
            <li key={path} className="[overflow-wrap:anywhere]">
              {label}: “{theirs}”
            </li>
          ))}
        </ul>
        <Button weight="quiet" name="do" value="looked" className="px-0 text-sm">
          I have looked at it
        </Button>
      </Notice>
    </div>
  );
}
