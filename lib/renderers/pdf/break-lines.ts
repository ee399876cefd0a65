import { breakWords } from "./break-words";
import type { FontBook } from "./fonts/font-book";
import { keepTogether } from "./keep-together";
import type { Stretch } from "./stretch";

/** Words in one family and weight, with the line feeds that end the lines. */
export interface SetPiece extends Stretch {
  readonly family: string;
}

/** What no line parts: one word, or two of different weights that no space divides. */
interface Box {
  readonly pieces: SetPiece[];
  width: number;
  /** What stands before it and goes when it begins a line: spaces, or nothing. */
  readonly before: SetPiece | null;
  readonly beforeWidth: number;
}

/** A last line of one short word looks torn off: it costs as much as a line ending this far from the edge. */
const RUNT_SHARE = 0.12;
const RUNT_COST_SHARE = 0.3;

/**
 * Breaks a paragraph into lines of at most `width` points, so that their right edge is as even as it can be: the sum of
 * the squares of what is left free is the least. The library's own breaker is made for justified text; it squeezes
 * the spaces of a line by a third to fit one more word, which shows in a ragged one.
 */
export function breakLines(
  fonts: FontBook,
  stretches: readonly Stretch[],
  width: number,
  fontSize: number,
): readonly SetPiece[] {
  const boxes = boxesOf(fonts, stretches, width, fontSize);
  const starts = new Set(lineStarts(boxes, width));
  const pieces: SetPiece[] = [];
  boxes.forEach((box, at) => {
    const [first] = box.pieces;
    if (at > 0 && starts.has(at) && first !== undefined) pieces.push({ ...(box.before ?? first), text: "\n" });
    else if (at > 0 && box.before !== null) pieces.push(box.before);
    pieces.push(...box.pieces);
  });
  return joined(pieces);
}

function boxesOf(fonts: FontBook, stretches: readonly Stretch[], width: number, fontSize: number): readonly Box[] {
  const boxes: Box[] = [];
  let space: SetPiece | null = null;
  let open = false;
  const measure = ({ text, family, weight }: SetPiece) => fonts.advance(text, family, weight) * fontSize;
  for (const stretch of stretches) {
    for (const run of fonts.runs(keepTogether(stretch.text))) {
      for (const token of run.text.match(/ +|[^ ]+/g) ?? []) {
        const set = (text: string): SetPiece => ({ ...stretch, text, family: run.family });
        if (token.startsWith(" ")) {
          space = set(" ");
          open = false;
          continue;
        }
        for (const [at, text] of breakWords(token, (part) => measure(set(part)) <= width).entries()) {
          const piece = set(text);
          const last = boxes.at(-1);
          if (open && at === 0 && last !== undefined) {
            last.pieces.push(piece);
            last.width += measure(piece);
            continue;
          }
          boxes.push({
            pieces: [piece],
            width: measure(piece),
            before: space,
            beforeWidth: space === null ? 0 : measure(space),
          });
          space = null;
        }
        open = true;
      }
    }
  }
  return boxes;
}

/** The boxes that begin a line. Shortest path over the places where a line may end. */
function lineStarts(boxes: readonly Box[], width: number): readonly number[] {
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= boxes.length; end += 1) {
    cost[end] = Number.POSITIVE_INFINITY;
    let used = 0;
    for (let start = end - 1; start >= 0; start -= 1) {
      const box = boxes[start];
      const next = boxes[start + 1];
      if (box === undefined) break;
      used += box.width + (start + 1 < end && next !== undefined ? next.beforeWidth : 0);
      if (used > width && start < end - 1) break;
      const total = (cost[start] ?? 0) + lineCost(width - used, width, end === boxes.length, start > 0);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  const starts: number[] = [];
  for (let end = boxes.length; end > 0; end = from[end] ?? 0) starts.push(from[end] ?? 0);
  return starts;
}

function lineCost(free: number, width: number, last: boolean, hasLinesAbove: boolean): number {
  if (free < 0) return (10 * width) ** 2;
  if (!last) return free ** 2;
  return hasLinesAbove && width - free < RUNT_SHARE * width ? (RUNT_COST_SHARE * width) ** 2 : 0;
}

function joined(pieces: readonly SetPiece[]): readonly SetPiece[] {
  const runs: SetPiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const same = last?.family === piece.family && last.weight === piece.weight && last.target === piece.target;
    if (last !== undefined && same) runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
