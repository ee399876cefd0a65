import { Font } from "@react-pdf/renderer";
import { clusters, isInvisible, withoutControls } from "./clusters";
import { type FontFace, fallbackFaces, textFace } from "./font-faces";
import type { PdfFont } from "./pdf-font";
import { shapeByWord } from "./shape-by-word";

/** A stretch of text in one family. */
export interface FontRun {
  readonly family: string;
  readonly text: string;
}

/** The open fonts. The text face is always there; the others once `open` met a character that needs them. */
export interface FontBook {
  /** Opens whatever the text needs. Returns the characters that no bundled font holds. */
  open(text: string): Promise<readonly string[]>;
  /** Splits a text of which everything was opened into stretches of one family, ready to be drawn. */
  runs(text: string): readonly FontRun[];
  /** How far words of one family run, in ems. */
  advance(text: string, family: string, weight: 400 | 600): number;
  /** How far a text of any characters runs, in points. */
  width(text: string, fontSize: number): number;
}

const openFaces = new Map<string, PdfFont>();

/** The family of every cluster met so far that the text face lacks; `null` where none holds it. */
const chosen = new Map<string, string | null>();

/** @param locate turns a package path into the path of a file */
export async function openFontBook(locate: (packagePath: string) => string): Promise<FontBook> {
  await openFace(textFace, locate);
  const primary = face(textFace.family);

  const familyOf = (cluster: string): string | null =>
    chosen.get(cluster) ?? (holds(primary, cluster) ? textFace.family : null);

  // Asked in one fixed order whatever is open already: a document looks the same whatever was drawn before it.
  const openFor = async (cluster: string): Promise<string | null> => {
    const known = chosen.get(cluster);
    if (known !== undefined) return known;
    const asked = fallbackFaces.filter(({ scripts }) => scripts.test(cluster));
    for (const candidate of new Set([...asked, ...fallbackFaces])) {
      await openFace(candidate, locate);
      if (!holds(face(candidate.family), cluster)) continue;
      chosen.set(cluster, candidate.family);
      return candidate.family;
    }
    chosen.set(cluster, null);
    return null;
  };

  const book: FontBook = {
    async open(text) {
      const missing = new Set<string>();
      for (const cluster of new Set(unusual(prepared(text), primary))) {
        if ((await openFor(cluster)) !== null) continue;
        for (const character of cluster) {
          if (isInvisible(character) || holds(primary, character)) continue;
          if ((await openFor(character)) === null) missing.add(character);
        }
      }
      return [...missing];
    },
    runs(text) {
      const words = prepared(text);
      if (unusual(words, primary).length === 0) return [{ family: textFace.family, text: words }];
      const pieces = clusters(words).flatMap((cluster) =>
        familyOf(cluster) === null ? Array.from(cluster) : [cluster],
      );
      return joinRuns(pieces, familyOf).map((run) => ({ ...run, text: drawable(run.text, face(run.family)) }));
    },
    advance,
    width(text, fontSize) {
      return book.runs(text).reduce((sum, run) => sum + advance(run.text, run.family, 400) * fontSize, 0);
    },
  };
  return book;
}

function advance(text: string, family: string, weight: 400 | 600): number {
  const font = weightOf(family, weight);
  return font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm;
}

/** Composed, on one line, without marks of direction: the characters as they are set. */
function prepared(text: string): string {
  return withoutControls(text.normalize("NFC").replace(/\p{Cc}+/gu, " "));
}

/** The clusters that the text face alone cannot set; mostly none. */
function unusual(text: string, primary: PdfFont): readonly string[] {
  for (const character of text) {
    if (!primary.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
      return clusters(text).filter((cluster) => !holds(primary, cluster));
    }
  }
  return [];
}

function holds(font: PdfFont, cluster: string): boolean {
  return Array.from(cluster).every(
    (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) || isInvisible(character),
  );
}

/** Neutral characters between two words of another script stay with them: a name is one stretch, in one order. */
function joinRuns(pieces: readonly string[], familyOf: (piece: string) => string | null): readonly FontRun[] {
  const families = pieces.map((piece) => familyOf(piece) ?? textFace.family);
  const settled = families.map((family, at) => {
    const piece = pieces[at] ?? "";
    if (family !== textFace.family || /\p{L}/u.test(piece)) return family;
    const before = families.slice(0, at).findLast((_, index) => isStrong(pieces[index]));
    const following = pieces.findIndex((other, index) => index > at && isStrong(other));
    const between = pieces.slice(at, following === -1 ? undefined : following);
    const pulled = isLeftward(before) && between.some((other) => /\p{Nd}/u.test(other));
    const stays = before !== undefined && (before === families[following] || pulled);
    return stays && holds(face(before), piece) ? before : textFace.family;
  });
  const runs: { family: string; text: string }[] = [];
  pieces.forEach((piece, at) => {
    const family = settled[at] ?? textFace.family;
    const last = runs.at(-1);
    if (last?.family === family) last.text += piece;
    else runs.push({ family, text: piece });
  });
  return runs;
}

/** Whether the letters of a family run to the left: they pull the digits behind them to their other side. */
function isLeftward(family: string | undefined): boolean {
  return fallbackFaces.some((fallback) => fallback.family === family && fallback.runsLeft === true);
}

function isStrong(piece: string | undefined): boolean {
  return piece !== undefined && /[\p{L}\p{Extended_Pictographic}]/u.test(piece) && !/^[0-9#*]$/.test(piece);
}

/** Leaves out what steers only and has no glyph here: it would be drawn in a font of last resort. */
function drawable(text: string, font: PdfFont): string {
  return Array.from(text)
    .filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) || !isInvisible(character))
    .join("");
}

function face(family: string): PdfFont {
  const font = openFaces.get(family);
  if (font === undefined) throw new Error(`the font ${family} is not open`);
  return font;
}

function weightOf(fontFamily: string, fontWeight: number): PdfFont {
  const { data } = Font.getFont({ fontFamily, fontWeight });
  if (data === null) throw new Error(`the font ${fontFamily} is not open`);
  return data as unknown as PdfFont;
}

async function openFace({ family, files }: FontFace, locate: (packagePath: string) => string): Promise<void> {
  if (openFaces.has(family)) return;
  const weights = [
    [400, files.regular],
    [600, files.semibold],
  ] as const;
  for (const [fontWeight, file] of weights) {
    Font.register({ family, src: locate(file), fontWeight });
    await Font.load({ fontFamily: family, fontWeight });
    const source = Font.getFont({ fontFamily: family, fontWeight });
    const metrics = openFaces.get(textFace.family) ?? weightOf(family, 400);
    source.data = shapeByWord(weightOf(family, fontWeight), metrics) as unknown as typeof source.data;
  }
  openFaces.set(family, weightOf(family, 400));
}
