/** A glyph and the characters it stands for. */
export interface PdfGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/** The glyphs of a font that one file uses, in the order they were met. */
export interface PdfSubset {
  readonly glyphs: number[];
  includeGlyph: (id: number) => number;
}

/** Words turned into glyphs, each with its place. */
export interface ShapedRun {
  readonly glyphs: readonly PdfGlyph[];
  readonly positions: readonly { readonly xAdvance: number }[];
}

/** What is used here of a font as the PDF library opens it; that library ships no types for it. Units: of the em. */
export interface PdfFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly postscriptName: string;
  readonly head: { readonly checkSumAdjustment: number };
  readonly _glyphs: Record<number, PdfGlyph>;
  getGlyph: (id: number, codePoints?: readonly number[]) => PdfGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(
    text: string,
    features?: undefined,
    script?: undefined,
    language?: undefined,
    direction?: "ltr" | "rtl",
  ): ShapedRun;
  createSubset(): PdfSubset;
}
