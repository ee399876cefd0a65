import { expect, test } from "vitest";
import type { Body } from "@/lib/document/body";
import type { ListNode, SectionNode } from "@/lib/document/nodes";
import { alphabetic, roman } from "@/lib/document/steps/list-markers";
import { numberArticles } from "@/lib/document/steps/number-articles";

const list = (...children: ListNode[]): ListNode => ({
  type: "list",
  items: [
    { type: "listItem", marker: "", children: [{ type: "paragraph", children: [] }, ...children] },
    { type: "listItem", marker: "", children: [{ type: "paragraph", children: [] }] },
  ],
});

const section = (clauseId: string, ...children: SectionNode["children"]): SectionNode => ({
  type: "section",
  clauseId,
  number: "",
  title: clauseId,
  citations: [],
  children,
});

const body: Body = {
  articles: [
    {
      type: "article",
      id: "one",
      number: "",
      title: "One",
      children: [section("a"), section("b", list(list(list())), list())],
    },
    { type: "article", id: "two", number: "", title: "Two", children: [section("c", list())] },
  ],
  schedules: [
    { type: "schedule", id: "x", label: "", title: "X", children: [list(), list()] },
    { type: "schedule", id: "y", label: "", title: "Y", children: [] },
  ],
  scheduleOf: {},
};

const numbered = numberArticles(body);
const markers = (node: ListNode) => node.items.map(({ marker }) => marker);

test("articles count from 1, sections within their article, schedules by letter", () => {
  expect(numbered.articles.map(({ number }) => number)).toEqual(["1", "2"]);
  expect(numbered.articles.flatMap(({ children }) => children.map(({ number }) => number))).toEqual([
    "1.1",
    "1.2",
    "2.1",
  ]);
  expect(numbered.schedules.map(({ label }) => label)).toEqual(["Schedule A", "Schedule B"]);
});

test("a second list of a section goes on counting, and those of a schedule each begin again", () => {
  const lists = numbered.articles[0]?.children[1]?.children as readonly ListNode[];
  expect(lists.map(markers)).toEqual([
    ["(a)", "(b)"],
    ["(c)", "(d)"],
  ]);
  expect(numbered.schedules.flatMap(({ children }) => children as readonly ListNode[]).map(markers)).toEqual([
    ["(a)", "(b)"],
    ["(a)", "(b)"],
  ]);
});

test("each depth has a marker of its own kind", () => {
  const outer = numbered.articles[0]?.children[1]?.children[0] as ListNode;
  const inner = outer.items[0]?.children[1] as ListNode;
  const innermost = inner.items[0]?.children[1] as ListNode;
  expect([markers(outer), markers(inner), markers(innermost)]).toEqual([
    ["(a)", "(b)"],
    ["(i)", "(ii)"],
    ["(A)", "(B)"],
  ]);
});

test("letters go on after z, and numerals are Roman", () => {
  expect([0, 25, 26, 27, 51, 52].map(alphabetic)).toEqual(["a", "z", "aa", "bb", "zz", "aaa"]);
  expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(["i", "iv", "ix", "xiv", "xl", "xcix"]);
});
