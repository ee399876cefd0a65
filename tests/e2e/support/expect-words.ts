import { expect } from "@playwright/test";
import { pdfText } from "../../support/pdf-text";
import { words } from "../../support/words";

/** The text of the PDF holds each of these. A failure names what is missing, and not the whole agreement. */
export async function expectWords(pdf: Uint8Array, wanted: readonly string[]): Promise<void> {
  const text = words(await pdfText(pdf));
  expect(wanted.filter((some) => !text.includes(words(some)))).toEqual([]);
}
