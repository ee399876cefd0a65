import { expect, test } from "vitest";
import type { Body } from "@/lib/document/body";
import type { CrossReferenceNode, ParagraphNode } from "@/lib/document/nodes";
import { resolveCrossReferences } from "@/lib/document/steps/resolve-cross-references";

const reference = (target: string): CrossReferenceNode => ({ type: "crossReference", target, text: "" });
const paragraph = (...children: ParagraphNode["children"]): ParagraphNode => ({ type: "paragraph", children });

function bodyWith(...children: ParagraphNode["children"]): Body {
  return {
    articles: [
      {
        type: "article",
        id: "term",
        number: "7",
        title: "Term",
        children: [
          {
            type: "section",
            clauseId: "term",
            number: "7.1",
            title: "Term",
            citations: [],
            children: [paragraph(...children)],
          },
        ],
      },
    ],
    schedules: [{ type: "schedule", id: "services", label: "Schedule A", title: "Services", children: [paragraph()] }],
    scheduleOf: { "what-vendor-does": "services" },
  };
}

function resolved(...children: ParagraphNode["children"]) {
  const block = resolveCrossReferences(bodyWith(...children)).articles[0]?.children[0]?.children[0];
  return block?.type === "paragraph" ? block.children : undefined;
}

test("a reference prints the number of its section or the label of its schedule", () => {
  expect(resolved(reference("section-term"), reference("schedule-services"))).toEqual([
    { type: "crossReference", target: "section-term", text: "Section 7.1" },
    { type: "crossReference", target: "schedule-services", text: "Schedule A" },
  ]);
});

test("a reference to a clause that stands in a schedule names the schedule", () => {
  expect(resolved(reference("section-what-vendor-does"))).toEqual([
    { type: "crossReference", target: "schedule-services", text: "Schedule A" },
  ]);
});

test("a reference within strong words is resolved too", () => {
  expect(resolved({ type: "strong", children: [reference("section-term")] })).toMatchObject([
    { children: [{ text: "Section 7.1" }] },
  ]);
});

test("references to what is not in the document stop the assembly and are all named", () => {
  const body = bodyWith(reference("section-gone"), reference("schedule-lost"));
  expect(() => resolveCrossReferences(body)).toThrow("term → section-gone, term → schedule-lost");
});
