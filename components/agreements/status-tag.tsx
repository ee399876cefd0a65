import { type Drawing, Tag, type Tone } from "@/components/ui/mark";
import { type Standing, standingWord } from "@/lib/agreements/standing";

const looks: Record<Standing["kind"], { readonly tone: Tone; readonly drawing: Drawing }> = {
  draft: { tone: "quiet", drawing: "pen" },
  finished: { tone: "other", drawing: "pen" },
  starts: { tone: "request", drawing: "dot" },
  "in-force": { tone: "offered", drawing: "check" },
  ended: { tone: "quiet", drawing: "circle" },
};

/** Where an agreement stands: the word with its mark. */
export function StatusTag({ standing }: { readonly standing: Standing }) {
  return <Tag {...looks[standing.kind]}>{standingWord(standing)}</Tag>;
}
