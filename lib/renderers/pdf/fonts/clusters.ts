const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for one character: a letter with its marks, an emoji of several code points. */
export function clusters(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const JOINERS = /[\u200c\u200d]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** Whether a code point only steers its neighbours: without a glyph of its own it is left out, not refused. */
export function isInvisible(character: string): boolean {
  return IGNORABLE.test(character);
}

/** Marks of direction, soft hyphens and the like never reach the page; joiners do, for they change the letters. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, (character) =>
    JOINERS.test(character) || /[\ufe00-\ufe0f]/u.test(character) ? character : "",
  );
}
