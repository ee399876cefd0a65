import { describe, expect, test } from "vitest";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { renderHtml } from "@/lib/renderers/html/render-html";
import { renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";
import { renderText } from "@/lib/renderers/text/render-text";
import { exampleAnswers } from "../../support/example-answers";
import { fixtureLibrary } from "../../support/fixture-library";
import { words, wordsOfHtml } from "../../support/words";

const nasty = `<script>alert("x")</script> & 'Sons' {{services}} \${x} =1+1 עברית 👩‍⚕️`;

function document(more: Parameters<typeof exampleAnswers>[0] = {}) {
  return draftAgreement(fixtureLibrary, exampleAnswers(more), null).document;
}

const hostile = document({
  customer: {
    legalName: nasty,
    address: { line1: nasty },
    noticeContact: { name: nasty },
    signatory: { name: nasty, title: nasty },
  },
  services: `${nasty}\n\n${nasty}`,
  subcontractors: { list: [{ name: nasty, service: nasty, country: "US" }] },
});

describe("typed text is words", () => {
  const html = renderHtml(hostile);

  test("no tag or attribute comes from it", () => {
    expect(html).not.toContain("<script");
    expect(html).toContain("<bdi>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Sons&#39; {{services}}");
    expect(html.match(/<title>.*<\/title>/)?.[0]).not.toContain("<script");
  });

  test("it comes through unchanged", () => {
    expect(wordsOfHtml(html).split(words(nasty)).length - 1).toBe(
      words(renderText(hostile)).split(words(nasty)).length - 1,
    );
    expect(wordsOfHtml(html)).toContain(words(nasty));
  });
});

test("HTML and text print the same words in the same order", () => {
  for (const tree of [document(), hostile]) expect(wordsOfHtml(renderHtml(tree))).toBe(words(renderText(tree)));
});

test("the page stands alone: no script, no outside resource, a language, and every link has its target", () => {
  const html = renderHtml(document());
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-US">/);
  expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) expect(ids).toContain(target);
});

test("ids are given once", () => {
  const ids = [...renderHtml(document()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("the pieces of the live preview", () => {
  const changedKeys = (one: Parameters<typeof document>[0], other: Parameters<typeof document>[0]) => {
    const before = new Map(renderHtmlBlocks(document(one)).map(({ key, html }) => [key, html]));
    return renderHtmlBlocks(document(other)).flatMap(({ key, html }) => (before.get(key) === html ? [] : [key]));
  };
  const plain = { presentation: { findings: false } };

  test("have keys that name them, each once, and together are the page", () => {
    const blocks = renderHtmlBlocks(document(plain));
    expect(blocks.map(({ key }) => key)).toEqual([
      "title",
      "preamble",
      "parties",
      "article-definitions",
      "section-defined-terms",
      "article-reporting",
      "section-breach-notice",
      "section-incident-report",
      "closing",
      "signatures",
      "schedule-services",
      "schedule-subcontractors",
    ]);
    expect(words(blocks.map(({ html }) => wordsOfHtml(html)).join(" "))).toBe(words(renderText(document(plain))));
  });

  test("only the clause that an answer changes differs", () => {
    expect(changedKeys(plain, { ...plain, safeguards: { multiFactor: false } })).toEqual(["section-breach-notice"]);
    expect(changedKeys(plain, { ...plain, services: "Something else." })).toEqual(["schedule-services"]);
    expect(changedKeys(plain, plain)).toEqual([]);
  });
});
