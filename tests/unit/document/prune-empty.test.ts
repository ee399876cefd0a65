import { expect, test } from "vitest";
import type { Body } from "@/lib/document/body";
import type { ArticleNode, SectionNode } from "@/lib/document/nodes";
import { pruneEmpty } from "@/lib/document/steps/prune-empty";

const words = { type: "paragraph", children: [{ type: "text", value: "Words." }] } as const;
const section = (clauseId: string, ...children: SectionNode["children"]): SectionNode => ({
  type: "section",
  clauseId,
  number: "",
  title: clauseId,
  citations: [],
  children,
});
const article = (id: string, ...children: SectionNode[]): ArticleNode => ({
  type: "article",
  id,
  number: "",
  title: id,
  children,
});

test("a section without words goes, with it an article that holds no other, and a schedule without words", () => {
  const body: Body = {
    articles: [article("kept", section("full", words), section("empty")), article("gone", section("empty-too"))],
    schedules: [
      { type: "schedule", id: "kept", label: "", title: "", children: [words] },
      { type: "schedule", id: "gone", label: "", title: "", children: [] },
    ],
    scheduleOf: {},
  };
  const pruned = pruneEmpty(body);
  expect(pruned.articles).toEqual([article("kept", section("full", words))]);
  expect(pruned.schedules.map(({ id }) => id)).toEqual(["kept"]);
});
