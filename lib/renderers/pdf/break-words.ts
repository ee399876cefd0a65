import { clusters } from "./fonts/clusters";

/** Scripts written without spaces: a line may end after any of their words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The pieces of a word between which a line may end: none in an ordinary one, for nothing is hyphenated; the words of
 * a script without spaces; and those of a string too long for a line, after its punctuation or else anywhere.
 */
export function breakWords(word: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces = UNSPACED.test(word) ? unspacedWords(word) : [word];
  return pieces.flatMap((piece) => crush(piece, fits));
}

/** Where a string too long for a line is parted: at spaces meant to keep words together, then at punctuation. */
const SEAMS = [/[^\u00a0]*\u00a0|[^\u00a0]+/g, /[^-/@._]*[-/@._]|[^-/@._]+/g];

function crush(piece: string, fits: (piece: string) => boolean, [seam, ...others] = SEAMS): readonly string[] {
  if (fits(piece)) return [piece];
  if (seam === undefined) return clusters(piece);
  return (piece.match(seam) ?? [piece]).flatMap((part) => crush(part, fits, others));
}

/** Closing punctuation does not begin a line. */
function unspacedWords(word: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(word)) {
    const last = words.length - 1;
    if (last >= 0 && /^[\p{P}々ー]/u.test(segment) && !/^[\p{Ps}\p{Pi}]/u.test(segment)) words[last] += segment;
    else words.push(segment);
  }
  return words;
}
