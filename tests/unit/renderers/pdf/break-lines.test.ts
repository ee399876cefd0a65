import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "@/lib/renderers/pdf/break-lines";
import { plain } from "@/lib/renderers/pdf/stretch";
import { bundledFonts } from "@/tests/support/pdf-fonts";

async function lines(text: string, width: number): Promise<readonly string[]> {
  const pieces = breakLines(await bundledFonts(), plain(text), width, 10);
  return pieces
    .map((piece) => piece.text)
    .join("")
    .split("\n");
}

describe("lines of a paragraph", () => {
  test("are as even as they can be, not as full as they can be", async () => {
    const text = "aaa bb cc ddddd";
    const fonts = await bundledFonts();
    const width = fonts.width("aaa bb", 10) + 0.1;
    expect(await lines(text, width)).toEqual(["aaa", "bb cc", "ddddd"]);
  });

  test("never hyphenate a word, and part one only where it fits no line", async () => {
    expect(await lines("state-of-the-art and/or well-known", 60)).toEqual([
      "state-of-the-",
      "art and/or",
      "well-known",
    ]);
    expect((await lines("W".repeat(40), 60)).join("")).toBe("W".repeat(40));
  });

  test("keep a number with its word", async () => {
    const fonts = await bundledFonts();
    const width = fonts.width("as 45 CFR", 10) + 2;
    expect(await lines("as 45 CFR 164.504 says", width + 30)).not.toContain("as 45 CFR");
    expect((await lines("see Section 4.2 of it", fonts.width("see Section", 10) + 1))[0]).toBe("see");
  });

  test("hold every character of any text, in its order, within the width", async () => {
    const fonts = await bundledFonts();
    const text = fc.string({ unit: fc.constantFrom(..."abcWi -/.,é()“”§".split("")), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 20, max: 400 }), async (typed, width) => {
        const set = await lines(typed, width);
        const bare = (value: string) => value.replace(/\s+/gu, "");
        expect(bare(set.join(""))).toBe(bare(typed));
        for (const line of set) expect(fonts.width(line, 10)).toBeLessThanOrEqual(width + 0.5);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
