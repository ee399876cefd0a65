import { type Drawing, Tag, type Tone } from "./mark";

export type Verdict =
  | "offered"
  | "on-request"
  | "add-on"
  | "other-plan"
  | "not-offered"
  | "not-confirmed"
  | "not-needed";

const looks: Record<Verdict, { readonly tone: Tone; readonly drawing: Drawing; readonly words: string }> = {
  offered: { tone: "offered", drawing: "check", words: "BAA offered on this plan" },
  "on-request": { tone: "request", drawing: "question", words: "Offered on request" },
  "add-on": { tone: "request", drawing: "plus", words: "Offered as an add-on" },
  "other-plan": { tone: "other", drawing: "up", words: "Not on this plan" },
  "not-offered": { tone: "refused", drawing: "cross", words: "No BAA offered" },
  "not-confirmed": { tone: "quiet", drawing: "tilde", words: "Not confirmed" },
  "not-needed": { tone: "quiet", drawing: "circle", words: "Not needed from the maker" },
};

/** What a vendor's plan offers, the same mark and words everywhere. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const look = looks[verdict];
  return (
    <Tag tone={look.tone} drawing={look.drawing}>
      {look.words}
    </Tag>
  );
}
