import { expect, test } from "vitest";
import { singleLine, typedParagraphs } from "@/lib/document/single-line";

test("line breaks and runs of space become one space", () => {
  expect(singleLine("Acme\r\n\tHealth  Inc.")).toBe("Acme Health Inc.");
});

test("emoji, other scripts, joiners and markup stay as typed", () => {
  const typed = `👩‍⚕️ עברית العربية <b>\${x}</b> {{services}} =1+1`;
  expect(singleLine(typed)).toBe(typed);
});

test("control characters and halves of characters are dropped", () => {
  expect(singleLine("A\u0000B\ud83dC\u2028D\u0085E")).toBe("A B C D E");
});

test("each typed line that holds words is a paragraph", () => {
  expect(typedParagraphs("One.\r\n\r\n  Two. \u2028Three.\n \n")).toEqual(["One.", "Two.", "Three."]);
});
