import { distinctGlyphs, WORD_JOINER } from "./distinct-glyphs";
import type { PdfFont, PdfGlyph, ShapedRun } from "./pdf-font";

/** Words kept shaped; past this the store is emptied, so that a long-lived process does not grow. */
const KEPT_WORDS = 20_000;

/**
 * A gap that a reader of PDFs takes for a space, in ems. Kerning moves some pairs, like "f)", further apart than that,
 * and the file would be searched for "(f )".
 */
const GAP_MAX = 0.09;

const LINE_FEED = 10;
const SPACE = 32;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Brackets come here turned round where they stand among letters that run to the left. */
const BRACKETS = "()[]{}<>«»‹›";

/**
 * What a glyph stands for when the text is copied out of the file: a bracket for itself, not for its mirror image; and
 * a sign that only steers its neighbours, drawn as a space without width, for nothing.
 */
function meant(glyph: PdfGlyph, xAdvance: number, mirrored: boolean): PdfGlyph {
  const { id, advanceWidth, codePoints } = glyph;
  const [codePoint] = codePoints;
  if (codePoint === SPACE && xAdvance === 0) return { id, advanceWidth, codePoints: [WORD_JOINER] };
  const bracket = mirrored && codePoint !== undefined ? BRACKETS.indexOf(String.fromCodePoint(codePoint)) : -1;
  return bracket === -1 ? glyph : { id, advanceWidth, codePoints: [BRACKETS.charCodeAt(bracket ^ 1)] };
}

/**
 * The same font, shaped word by word and remembered. Setting a contract means shaping the same few hundred words
 * thousands of times, and shaping was two thirds of the time a PDF took (docs/decisions, "PDF type").
 * `metrics` gives the line its height and baseline, so that a name in another script does not move its line.
 */
export function shapeByWord(font: PdfFont, metrics: PdfFont): PdfFont {
  separateGlyphs(font);
  const distinct = distinctGlyphs(font);
  const held = new Map<number, boolean>();
  const shaped = new Map<string, ShapedRun>();
  const shape = (word: string, mirrored: boolean): ShapedRun => {
    const key = mirrored ? `\n${word}` : word;
    const known = shaped.get(key);
    if (known !== undefined) return known;
    if (shaped.size >= KEPT_WORDS) shaped.clear();
    // Left to right: the order of runs is settled before shaping, and a run is turned round after it.
    const { glyphs, positions } = font.layout(word, undefined, undefined, undefined, "ltr");
    const run = {
      glyphs: glyphs.map((glyph, at) => distinct.glyph(meant(glyph, positions[at]?.xAdvance ?? 0, mirrored))),
      positions: positions.map((position, at) => closeUp(position, glyphs[at]?.advanceWidth ?? 0)),
    };
    shaped.set(key, run);
    return run;
  };
  const closeUp = (position: ShapedRun["positions"][number], advanceWidth: number) =>
    Object.assign(position, {
      xAdvance: Math.min(position.xAdvance, advanceWidth + GAP_MAX * font.unitsPerEm),
    });
  const scale = font.unitsPerEm / metrics.unitsPerEm;
  return override(font, {
    unitsPerEm: font.unitsPerEm,
    ascent: metrics.ascent * scale,
    descent: metrics.descent * scale,
    lineGap: metrics.lineGap * scale,
    postscriptName: font.postscriptName,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    // Told apart by the check sum alone: the writer compares fonts for every run of text, whole name tables included.
    _tables: { head: { checkSumAdjustment: font.head.checkSumAdjustment } },
    createSubset: distinct.subset,
    hasGlyphForCodePoint: (codePoint: number) => {
      // The line feed at the end of a line is never drawn: it stays with the words before it.
      if (codePoint === LINE_FEED) return true;
      const known = held.get(codePoint);
      if (known !== undefined) return known;
      const holds = font.hasGlyphForCodePoint(codePoint);
      held.set(codePoint, holds);
      return holds;
    },
    layout: (text: string) => {
      const mirrored = RIGHT_TO_LEFT.test(text);
      const runs = (text.match(/[^ ]+ ?| +/g) ?? []).map((word) => shape(word, mirrored));
      return {
        glyphs: runs.flatMap((run) => run.glyphs),
        positions: runs.flatMap((run) => run.positions),
      };
    },
  });
}

/**
 * One glyph object for each glyph and the characters it stands for. The font keeps one for each glyph, with the
 * characters it first stood for: a no-break space met before a space would mark every later document.
 */
function separateGlyphs(font: PdfFont): void {
  const getGlyph = font.getGlyph.bind(font);
  const glyphs = new Map<string, PdfGlyph>();
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id} ${codePoints.join(" ")}`;
    const known = glyphs.get(key);
    if (known !== undefined) return known;
    delete font._glyphs[id];
    const glyph = getGlyph(id, codePoints);
    glyphs.set(key, glyph);
    return glyph;
  };
}

function override(font: PdfFont, members: Record<string, unknown>): PdfFont {
  const descriptors = Object.entries(members).map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.create(font, Object.fromEntries(descriptors));
}
