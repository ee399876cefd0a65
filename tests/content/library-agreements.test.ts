import fc from "fast-check";
import { expect, test } from "vitest";
import { anchor } from "@/lib/document/anchor";
import { type DraftedAgreement, draftAgreement } from "@/lib/document/draft-agreement";
import type { DocumentNode } from "@/lib/document/nodes";
import { parseAnswers, readAnswers } from "@/lib/questionnaire/parse-answers";
import { renderHtml } from "@/lib/renderers/html/render-html";
import { renderText } from "@/lib/renderers/text/render-text";
import { findVendor, library, vendors } from "@/lib/server/content";
import { answersDocument } from "../support/arbitrary-answers";
import { allNodes } from "../support/tree";
import { words, wordsOfHtml } from "../support/words";

const RUNS = 2_000;
const REFERENCE = /^(Section \d+\.\d+|Schedule [A-Z])$/;
const LEFT_OVER = /undefined|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|N\/A|Invalid Date/;
/** The first counterexample is enough: making it smaller would take minutes. */
const once = { endOnFailure: true };

function drafted(input: unknown): DraftedAgreement {
  const parsed = parseAnswers(input, vendors());
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  const { directory } = parsed.answers.vendor;
  return draftAgreement(library(), parsed.answers, directory === null ? null : findVendor(directory.slug));
}

function placesIn(document: DocumentNode): ReadonlySet<string> {
  return new Set(
    allNodes(document).flatMap((node) => {
      if (node.type === "section") return [anchor("section", node.clauseId)];
      return node.type === "schedule" ? [anchor("schedule", node.id)] : [];
    }),
  );
}

function unmetIn({ findings }: Pick<DraftedAgreement, "findings">): readonly string[] {
  return findings
    .filter(({ grade }) => grade === "REQ" || grade === "REQ-IF")
    .filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable")
    .map(({ requirement, missing }) => `${requirement}: ${missing.map(({ element }) => element).join(", ")}`);
}

/** References that lead nowhere or are not printed, and words of the library that a program left unfinished. */
function unfinishedIn({ document }: DraftedAgreement): readonly string[] {
  const places = placesIn(document);
  return allNodes(document).flatMap((node) => {
    if (node.type === "crossReference") {
      return places.has(node.target) && REFERENCE.test(node.text) ? [] : [`${node.target}: ${node.text}`];
    }
    // What a person typed may look like anything: it is looked at in the next test.
    return node.type === "text" && node.from === undefined && LEFT_OVER.test(node.value) ? [node.value] : [];
  });
}

test(`${RUNS} random answers each make a finished agreement that meets every requirement that applies`, {
  timeout: 120_000,
}, () => {
  const property = fc.property(answersDocument, (input) => {
    const agreement = drafted(input);
    expect([...unmetIn(agreement), ...unfinishedIn(agreement)]).toEqual([]);
  });
  fc.assert(property, { ...once, numRuns: RUNS });
});

test("no agreement holds text that a program left over, or a torn sentence", { timeout: 60_000 }, () => {
  const property = fc.property(answersDocument, (input) => {
    // Here nobody types what looks like a placeholder, so that one left over is seen wherever it stands.
    const plain = JSON.parse(JSON.stringify(input).replaceAll("{{services}}", "Services").replaceAll("P.C.", "PC"));
    const text = renderText(drafted(plain).document);
    expect(text).not.toMatch(LEFT_OVER);
    const torn = text.search(/ [.,;:](?=\s)|\(\s*\)|\.\.|,,|\s’s\b|\bthe the\b|\ba a\b/u);
    expect(torn === -1 ? "" : text.slice(Math.max(0, torn - 40), torn + 40)).toBe("");
  });
  fc.assert(property, { ...once, numRuns: 500 });
});

test("a draft in the making never stops the preview: answers that are refused together, or not yet given", {
  timeout: 60_000,
}, () => {
  const mixed = fc
    .tuple(answersDocument, answersDocument, fc.infiniteStream(fc.boolean()))
    .map(([one, other, coin]) => {
      const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
      return Object.fromEntries(keys.map((key) => [key, coin.next().value ? one[key] : other[key]]));
    });
  const property = fc.property(mixed, (input) => {
    const { answers } = readAnswers(input, vendors());
    const { document, findings } = draftAgreement(library(), answers, null);
    expect(unmetIn({ findings })).toEqual([]);
    expect(renderText(document)).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object/);
  });
  fc.assert(property, { ...once, numRuns: 300 });
  expect(() => draftAgreement(library(), readAnswers({}, []).answers, null)).not.toThrow();
});

test("HTML and text print the same words for any answers", { timeout: 60_000 }, () => {
  const property = fc.property(answersDocument, (input) => {
    const { document } = drafted(input);
    expect(wordsOfHtml(renderHtml(document))).toBe(words(renderText(document)));
  });
  fc.assert(property, { ...once, numRuns: 100 });
});

test("every clause stands in some agreement: none has conditions that no answers meet", { timeout: 60_000 }, () => {
  const placed = new Set<string>();
  const scheduled = new Set<string>();
  const property = fc.property(answersDocument, (input) => {
    for (const node of allNodes(drafted(input).document)) {
      if (node.type === "section") placed.add(node.clauseId);
      if (node.type === "schedule") scheduled.add(node.id);
    }
  });
  fc.assert(property, { ...once, numRuns: 600, seed: 1 });
  const { articles, schedules } = library().outline;
  expect(articles.flatMap(({ clauses }) => clauses.filter((id) => !placed.has(id)))).toEqual([]);
  expect(schedules.map(({ id }) => id).filter((id) => !scheduled.has(id))).toEqual([]);
});
