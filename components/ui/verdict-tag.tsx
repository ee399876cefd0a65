import { type Verdict, verdictWords } from "@/lib/vendors/coverage-verdict";
import { type Drawing, Tag, type Tone } from "./mark";

const looks: Record<Verdict, { readonly tone: Tone; readonly drawing: Drawing }> = {
  offered: { tone: "offered", drawing: "check" },
  "on-request": { tone: "request", drawing: "question" },
  "add-on": { tone: "request", drawing: "plus" },
  "other-plan": { tone: "other", drawing: "up" },
  "not-offered": { tone: "refused", drawing: "cross" },
  "not-confirmed": { tone: "quiet", drawing: "tilde" },
  "not-needed": { tone: "quiet", drawing: "circle" },
};

/** What a vendor's plan offers, the same mark and words everywhere. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const look = looks[verdict];
  return (
    <Tag tone={look.tone} drawing={look.drawing}>
      {verdictWords[verdict]}
    </Tag>
  );
}
