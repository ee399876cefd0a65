import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftAgreement } from "@/lib/document/draft-agreement";
import type { DocumentNode } from "@/lib/document/nodes";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { renderText } from "@/lib/renderers/text/render-text";
import { findVendor, library, vendors } from "@/lib/server/content";
import { answersDocument } from "@/tests/support/arbitrary-answers";
import { drawn } from "@/tests/support/draw-sample";
import { pdfText } from "@/tests/support/pdf-text";
import { words } from "@/tests/support/words";

const SLOW = 300_000;

const HEBREW = /\p{Script=Hebrew}/u;
const ARABIC = /\p{Script=Arabic}/u;

function agreementOf(input: unknown): DocumentNode {
  const parsed = parseAnswers(input, vendors());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const slug = parsed.answers.vendor.directory?.slug;
  return draftAgreement(library(), parsed.answers, slug === undefined ? null : findVendor(slug)).document;
}

describe("the PDF prints the words of the text format, in the same order", () => {
  test.each(readdirSync("examples").filter((name) => name.endsWith(".json")))(
    "%s",
    async (name) => {
      const document = agreementOf(JSON.parse(readFileSync(`examples/${name}`, "utf8")));
      expect(words(await pdfText(await drawn(document)))).toBe(words(renderText(document)));
    },
    SLOW,
  );

  // Typed strings may be longer than a line, and a line that ends inside one shows as a space: spaces are left out.
  test(
    "any answers",
    async () => {
      await fc.assert(
        fc.asyncProperty(answersDocument, async (input) => {
          // Words of two scripts that both run to the left come out as they stand on the page, left to right.
          fc.pre(!(HEBREW.test(JSON.stringify(input)) && ARABIC.test(JSON.stringify(input))));
          const document = agreementOf(input);
          const pdf = await pdfText(await drawn(document));
          expect(letters(pdf)).toBe(letters(renderText(document)));
        }),
        { numRuns: 8 },
      );
    },
    SLOW,
  );
});

/** The printed characters alone. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "");
}
