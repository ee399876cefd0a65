/** Control characters, line separators and halves of characters: nothing that can be printed. Tab and line feed stay. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u2028\u2029\ufffe\uffff]/gu;

/** A typed value on one line: white space collapses, what cannot be printed is dropped. The words stay as typed. */
export function singleLine(value: string): string {
  return value.replace(UNPRINTABLE, " ").replace(/\s+/g, " ");
}

/** The paragraphs of a typed text: each line that holds words is one. */
export function typedParagraphs(value: string): readonly string[] {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => singleLine(line).trim())
    .filter((line) => line !== "");
}
