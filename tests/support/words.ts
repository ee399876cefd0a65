import { parseFragmentText } from "./html-text";

/** The words of a text, as they are compared between formats: NFC, white space collapsed. */
export function words(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** The words a browser would show for this HTML. */
export function wordsOfHtml(html: string): string {
  return words(parseFragmentText(html));
}
