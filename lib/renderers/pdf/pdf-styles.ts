/**
 * The measures and colors of the PDF, in points. One place: every other file takes them from here.
 * Line heights are given to Text styles alone; on a page the library multiplies them until the file breaks.
 */
export const ink = "#1b1d1f";
export const quietInk = "#565c61";
export const hairline = "#c9c4ba";
/** Invisible, but there for whoever copies or searches: the low lines under a drawn rule. */
export const unseen = "#00000000";

export const margin = 72;

export const pageSizes = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const;

/** Space between two paragraphs; a heading adds its own above. */
export const blockGap = 6;

/** Where the words of a section begin: its number hangs in the space before. */
export const sectionIndent = 36;

/** What a level of a list moves its words in by; the marker hangs in that space. */
export const listIndent = 24;

export const columnGap = 28;

function type(fontSize: number, lineHeight: number, color = ink, fontWeight: 400 | 600 = 400) {
  return { fontSize, lineHeight: lineHeight / fontSize, color, fontWeight } as const;
}

export type TypeStyle = ReturnType<typeof type>;

export const body = type(10.5, 14.5);
export const documentTitle = type(22, 28, ink, 600);
export const articleTitle = type(13, 18, ink, 600);
export const scheduleLabel = type(10.5, 14.5, quietInk);
export const scheduleTitle = type(18, 24, ink, 600);
export const small = type(9, 12.5);
export const smallQuiet = type(9, 12.5, quietInk);
export const furniture = type(8, 11, quietInk);
