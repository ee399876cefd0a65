const NO_BREAK = "\u00a0";

/**
 * What a reader should not have to look for on the next line: the number of a section or a citation stays with its
 * word, by a space that does not break.
 */
export function keepTogether(text: string): string {
  return text
    .replace(/\b(\d+) (CFR|USC) (?=§?\d|Part)/g, `$1${NO_BREAK}$2${NO_BREAK}`)
    .replace(/\b(Sections?|Articles?|Schedules?|Parts?|Subparts?|§§?) (?=[\dA-Z]\b|\d)/g, `$1${NO_BREAK}`);
}
