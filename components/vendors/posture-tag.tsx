import { type Drawing, Tag, type Tone } from "@/components/ui/mark";
import { type Posture, postureWords } from "@/lib/vendors/posture";

const looks: Record<Posture, { readonly tone: Tone; readonly drawing: Drawing }> = {
  "yes-all-plans": { tone: "offered", drawing: "check" },
  "plan-gated": { tone: "other", drawing: "up" },
  "on-request": { tone: "request", drawing: "question" },
  "add-on": { tone: "request", drawing: "plus" },
  "self-hosted": { tone: "quiet", drawing: "circle" },
  no: { tone: "refused", drawing: "cross" },
  unknown: { tone: "quiet", drawing: "tilde" },
};

/** Where a vendor stands over all its plans, in a word with its mark. */
export function PostureTag({ posture }: { readonly posture: Posture }) {
  const look = looks[posture];
  return (
    <Tag tone={look.tone} drawing={look.drawing}>
      {postureWords[posture]}
    </Tag>
  );
}
