import { expect, test } from "vitest";
import type { Definition } from "@/lib/clauses/schema";
import type { Body } from "@/lib/document/body";
import type { PhrasingNode } from "@/lib/document/nodes";
import { listDefinedTerms } from "@/lib/document/steps/list-defined-terms";

const definition = (term: string, text: string, more: Partial<Definition> = {}): Definition => ({
  term,
  forms: [],
  when: [],
  citations: [],
  children: [{ type: "text", value: text }],
  ...more,
});

const definitions = [
  definition("PHI", "means health information", { forms: ["Protected Health Information"] }),
  definition("Breach", "means a loss of Unsecured PHI", { forms: ["Breaches"] }),
  definition("Unsecured PHI", "means Protected Health Information in the clear"),
  definition("Plan", "means a health plan", { when: ["isPlan"] }),
  definition("C.F.R. (federal)", "means the code"),
  definition("De-Identified Data", "means safe data"),
];

function termsIn(children: readonly PhrasingNode[], frame: readonly PhrasingNode[] = [], isPlan = false) {
  const body: Body = {
    articles: [
      {
        type: "article",
        id: "a",
        number: "",
        title: "Breach",
        children: [
          {
            type: "section",
            clauseId: "defined-terms",
            number: "",
            title: "PHI",
            citations: [],
            children: [
              { type: "paragraph", children },
              { type: "definitionList", entries: [] },
            ],
          },
        ],
      },
    ],
    schedules: [],
    scheduleOf: {},
  };
  const facts = { conditions: { isPlan }, words: {}, lists: {}, tables: {} };
  const listed = listDefinedTerms(body, definitions, facts, [frame]).articles[0]?.children[0]?.children ?? [];
  return listed.flatMap((block) => (block.type === "definitionList" ? block.entries.map(({ term }) => term) : []));
}

const text = (value: string): readonly PhrasingNode[] => [{ type: "text", value }];

test("only terms that are used are listed, and those their definitions use, in the order of the alphabet", () => {
  expect(termsIn(text("Report each of the Breaches."))).toEqual(["Breach", "PHI", "Unsecured PHI"]);
  expect(termsIn(text("Keep Protected Health Information safe."))).toEqual(["PHI"]);
});

test("a longer term is no use of the shorter one, nor is part of a word, nor a word in small letters", () => {
  expect(termsIn(text("The PHIs, a breach, and a BreachX."))).toEqual([]);
});

test("a term with dots, brackets or hyphens is found", () => {
  expect(termsIn(text("Use De-Identified Data."))).toEqual(["De-Identified Data"]);
  expect(termsIn(text("45 C.F.R. (federal), part 164"))).toEqual(["C.F.R. (federal)"]);
});

test("titles are no use of a term", () => {
  expect(termsIn(text("Nothing here."))).toEqual([]);
});

test("a term that is defined in place is not listed again", () => {
  expect(termsIn([...text("A "), { type: "definedTerm", term: "Breach" }, ...text(" of PHI: a Breach")])).toEqual([
    "PHI",
  ]);
  expect(termsIn(text("A Breach."), [{ type: "definedTerm", term: "Breach" }])).toEqual([]);
});

test("a definition is listed only where its condition holds", () => {
  expect(termsIn(text("The Plan pays."))).toEqual([]);
  expect(termsIn(text("The Plan pays."), [], true)).toEqual(["Plan"]);
});
