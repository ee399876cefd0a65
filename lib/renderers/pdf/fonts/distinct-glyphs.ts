import type { PdfFont, PdfGlyph, PdfSubset } from "./pdf-font";

/** Ids from here on are ours; a font has fewer glyphs than this. */
const FIRST_ID = 0x10000;

/** Glyphs as they are handed to the PDF, and the subsets of the font that go into a file. */
export interface DistinctGlyphs {
  readonly glyph: (glyph: PdfGlyph) => PdfGlyph;
  readonly subset: () => PdfSubset;
}

/**
 * One shape may stand for several characters: a space and a no-break space, an Arabic letter with its dots and without.
 * The library keeps one meaning for each glyph of a file, the first it met, and whoever copies the text gets that.
 * Here a glyph with another meaning is another glyph: its shape goes into the file twice, with one meaning each.
 */
export function distinctGlyphs(font: PdfFont): DistinctGlyphs {
  const known = new Map<string, PdfGlyph>();
  const shapes: number[] = [];
  return {
    glyph: ({ id, codePoints, advanceWidth }) => {
      const key = `${id} ${codePoints.join(" ")}`;
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      const glyph = { id: FIRST_ID + shapes.length, codePoints: meaning(codePoints), advanceWidth };
      shapes.push(id);
      known.set(key, glyph);
      return glyph;
    },
    subset: () => {
      const subset = font.createSubset();
      const places = new Map<number, number>();
      const include = subset.includeGlyph.bind(subset);
      subset.includeGlyph = (id) => {
        const shape = shapes[id - FIRST_ID];
        if (shape === undefined) return include(id);
        const place = places.get(id) ?? subset.glyphs.push(shape) - 1;
        places.set(id, place);
        return place;
      };
      return subset;
    },
  };
}

/** Readers of PDFs drop it from the text. */
export const WORD_JOINER = 0x2060;

/**
 * A glyph that only adds to the one before it, like the dots of an Arabic letter, stands for no character, and is
 * counted so when the words are laid out. In the file it needs one: readers make up a character where there is none.
 */
function meaning(codePoints: readonly number[]): readonly number[] {
  if (codePoints.length > 0) return [...codePoints];
  return Object.assign<number[], Iterable<number>>([], { [Symbol.iterator]: () => [WORD_JOINER].values() });
}
