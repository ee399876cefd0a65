import type { Evidence } from "./finding";

/** What is quoted from one place of the agreement. */
export type Quotation = Omit<Evidence, "element">;

/** A list item as it is evidence: its lead-in, then its marker and words. */
const listItem = /^(.*:) (\([a-zA-Z0-9]+\) .*)$/s;

/**
 * The sentences behind a finding as a reader wants them: each once, though it says several elements, and items of one
 * list together behind the lead-in they share.
 */
export function quotedSentences(evidence: readonly Evidence[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (const { text, section, target } of evidence) {
    if (quotations.some((quoted) => quoted.target === target && quoted.text.includes(text))) continue;
    const last = quotations.at(-1);
    const joined = last !== undefined && last.target === target ? joinItems(last.text, text) : null;
    if (joined === null) quotations.push({ text, section, target });
    else quotations.splice(-1, 1, { text: joined, section, target });
  }
  return quotations;
}

/** Both under one lead-in, or null when they have none in common. */
function joinItems(before: string, next: string): string | null {
  const [, lead, item] = listItem.exec(next) ?? [];
  if (lead === undefined || item === undefined || !before.startsWith(`${lead} (`)) return null;
  return `${before} ${item}`;
}
