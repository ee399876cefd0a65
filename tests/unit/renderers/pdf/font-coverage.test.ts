import { describe, expect, test } from "vitest";
import { unsupportedCharacters } from "@/lib/renderers/pdf/fonts/font-coverage";
import { drawn } from "@/tests/support/draw-sample";
import { bundledFonts } from "@/tests/support/pdf-fonts";
import { pdfText } from "@/tests/support/pdf-text";
import { sampleDocument } from "@/tests/support/sample-document";

const SLOW = 60_000;

describe("a name in another script", () => {
  test.each([
    "מרכז רפואי הדסה (2020) בע״מ",
    "مستشفى السلام",
    "東京クリニック",
    "โรงพยาบาลกรุงเทพ",
    "Łódź Ελλάδα Москва Ünïcode",
    "Clinic ∑ ≤ 🏥",
    "Cafe\u0301 Zu\u0308rich",
  ])(
    "%s is in the PDF, letter by letter in reading order",
    async (name) => {
      const document = sampleDocument(name, 0);
      expect(await unsupportedCharacters(document, await bundledFonts())).toEqual([]);
      const text = (await pdfText(await drawn(document))).normalize("NFC").replace(/\s+/g, "");
      expect(text).toContain(name.normalize("NFC").replace(/\s+/g, ""));
    },
    SLOW,
  );
});

test(
  "a character that no font holds is named once, and those that draw nothing are not",
  async () => {
    const document = sampleDocument("\u{1340d}\u{1340d} \u202eAcme\u200b \ufe0f\u0378", 0);
    expect(await unsupportedCharacters(document, await bundledFonts())).toEqual([
      { character: "\u{1340d}", codePoint: "U+1340D", script: "Egyptian Hieroglyphs" },
      { character: "\u0378", codePoint: "U+0378", script: "private or unassigned character" },
    ]);
  },
  SLOW,
);
