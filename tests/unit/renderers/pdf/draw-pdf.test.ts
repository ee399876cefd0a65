import { describe, expect, test } from "vitest";
import { renderText } from "@/lib/renderers/text/render-text";
import { drawn, sha256 } from "@/tests/support/draw-sample";
import { openPdf, pdfPieces, pdfText } from "@/tests/support/pdf-text";
import { sampleDocument } from "@/tests/support/sample-document";
import { words } from "@/tests/support/words";

const sample = sampleDocument();
const SLOW = 60_000;

describe("the same document is the same file", () => {
  test(
    "drawn again, after another document, and beside others",
    async () => {
      const first = sha256(await drawn(sample));
      await drawn(sampleDocument("Ωmega\u00a0Care — ﬁne fl", 1));
      expect(sha256(await drawn(sample))).toBe(first);
      const parallel = await Promise.all([sample, sampleDocument("קליניקה", 1), sample].map((tree) => drawn(tree)));
      expect(sha256(parallel[0] as Uint8Array)).toBe(first);
      expect(sha256(parallel[2] as Uint8Array)).toBe(first);
    },
    SLOW,
  );

  test(
    "another hash or another word is another file",
    async () => {
      const short = sampleDocument("Acme", 1);
      const first = sha256(await drawn(short));
      expect(sha256(await drawn(short, "f".repeat(64)))).not.toBe(first);
      expect(sha256(await drawn(sampleDocument("Acne", 1)))).not.toBe(first);
    },
    SLOW,
  );
});

describe("the words of the PDF", () => {
  test(
    "are those of the text format, ligatures and blanks included",
    async () => {
      expect(words(await pdfText(await drawn(sample)))).toBe(words(renderText(sample)));
    },
    SLOW,
  );

  test(
    "stand inside the margins of every page",
    async () => {
      const pieces = await pdfPieces(await drawn(sampleDocument("Weiß".repeat(50), 2)));
      expect(pieces.length).toBeGreaterThan(100);
      for (const { x, y, width } of pieces) {
        expect(x).toBeGreaterThanOrEqual(71.9);
        expect(x + width).toBeLessThanOrEqual(540.6);
        expect(y).toBeGreaterThan(30);
        expect(y).toBeLessThan(792 - 30);
      }
    },
    SLOW,
  );

  test(
    "stand on lines 14.5 points apart",
    async () => {
      const pieces = await pdfPieces(await drawn(sample));
      const column = pieces.filter(({ x, page, text }) => page === 3 && Math.abs(x - 108) < 0.1 && text.trim() !== "");
      const steps = column.slice(1).map(({ y }, at) => (column[at]?.y ?? 0) - y);
      expect(steps.filter((step) => Math.abs(step - 14.5) < 0.01).length).toBeGreaterThan(steps.length / 2);
      expect(steps.filter((step) => step > 0 && step < 14.4)).toEqual([]);
    },
    SLOW,
  );
});

describe("what the file says about itself", () => {
  test(
    "title, author, subject, language, and a date that no clock gave",
    async () => {
      const file = await openPdf(await drawn(sample));
      const info = Object.fromEntries(Object.entries((await file.getMetadata()).info));
      expect(info).toMatchObject({
        Title: "Business Associate Agreement",
        Author: "Lakeside Family Clinic, PLLC",
        Subject: "Business Associate Agreement between Lakeside Family Clinic, PLLC and Segment Analytics, Inc.",
        Language: "en-US",
        Creator: "OpenBAA",
        Producer: "OpenBAA",
        CreationDate: "D:20270101000000Z",
      });
      expect(info.Keywords).toBeUndefined();
    },
    SLOW,
  );

  test(
    "without an effective date the date is a fixed one",
    async () => {
      const file = await openPdf(await drawn({ ...sampleDocument("Acme", 1), effectiveDate: null }));
      const info = Object.fromEntries(Object.entries((await file.getMetadata()).info));
      expect(info.CreationDate).toBe("D:20000101000000Z");
    },
    SLOW,
  );

  test(
    "an outline of the articles and schedules, and references that lead to their pages",
    async () => {
      const file = await openPdf(await drawn(sample));
      const outline = await file.getOutline();
      expect(outline.map(({ title }) => title)).toEqual([
        "1. Definitions",
        ...Array.from(
          { length: 7 },
          (_, at) => `${at + 2}. ${at % 2 === 0 ? "Permitted Uses and Disclosures" : "Reporting"}`,
        ),
        "Schedule A. Services and Subcontractors",
      ]);
      const links = await (await file.getPage(2)).getAnnotations();
      expect(links.length).toBeGreaterThan(0);
      for (const { dest, url } of links) {
        expect(url).toBeUndefined();
        expect(await file.getDestination(dest)).not.toBeNull();
      }
    },
    SLOW,
  );

  test(
    "the page it is on, of how many, and twelve characters of the hash",
    async () => {
      const pieces = await pdfPieces(await drawn(sample));
      const footer = pieces.filter(({ y }) => y < 60).map(({ text }) => text);
      expect(footer).toContain("0123456789ab");
      expect(footer).toContain("Page 1 of 12");
      expect(footer).toContain("Page 12 of 12");
      const header = pieces.filter(({ y }) => y > 725);
      expect(header.filter(({ page }) => page === 1)).toEqual([]);
      expect(header.some(({ text, page }) => page === 2 && text.includes("Segment Analytics"))).toBe(true);
    },
    SLOW,
  );

  test(
    "A4 is A4",
    async () => {
      const file = await openPdf(await drawn({ ...sampleDocument("Acme", 1), paper: "a4" }));
      const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
      expect(width).toBeCloseTo(595.28, 2);
      expect(height).toBeCloseTo(841.89, 2);
    },
    SLOW,
  );
});

describe("typed text is data", () => {
  test.each([
    "Acme) /JS (app.alert(1)) /Launch /URI (http://example.org) endobj %%EOF",
    "<script>alert(1)</script> {{services}} $\u007bx} =1+1",
    "\\) >> stream endstream /OpenAction << /S /JavaScript >>",
  ])(
    "%s is printed, and is no command",
    async (name) => {
      const pdf = await drawn(sampleDocument(name, 1));
      const bytes = Buffer.from(pdf).toString("latin1");
      for (const command of ["/JS", "/JavaScript", "/Launch", "/URI", "/OpenAction", "/EmbeddedFile"]) {
        expect(bytes).not.toContain(command);
      }
      expect(words(await pdfText(pdf))).toContain(words(name));
    },
    SLOW,
  );
});
