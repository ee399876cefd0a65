/**
 * Straight quotes of a source file become the marks of printed English: “ ” and ’.
 * A quote opens at the start of a line and after a space, a bracket or a dash; everywhere else it closes.
 * `before` is the character that stands in front of the text, when the text begins in the middle of a line.
 */
export function typographic(text: string, before = ""): string {
  return text.replace(/["']/g, (quote, at: number) => {
    const previous = at === 0 ? before : (text[at - 1] ?? "");
    const opens = previous === "" || /[\s([{—–“‘]/.test(previous);
    if (quote === '"') return opens ? "“" : "”";
    return opens ? "‘" : "’";
  });
}

/** The same text with straight quotes: patterns and sentences are compared in this form. */
export function straightQuotes(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
