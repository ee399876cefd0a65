/** A column may claim this share of the table for its longest word, and no more. */
const CLAIM_SHARE_MAX = 0.4;

/**
 * The widths of a table's columns. Each has its share, but none is narrower than its longest word where the others can
 * spare the room: a citation broken in the middle is hard to read and to search.
 * @param longest width of the longest word of each column, its gutter included
 */
export function columnWidths(width: number, shares: readonly number[], longest: readonly number[]): readonly number[] {
  const least = longest.map((claim) => Math.min(claim, CLAIM_SHARE_MAX * width));
  const wanted = shares.map((share, at) => Math.max(share * width, least[at] ?? 0));
  const excess = wanted.reduce((sum, want) => sum + want, 0) - width;
  const spare = wanted.map((want, at) => want - (least[at] ?? 0));
  const spareTotal = spare.reduce((sum, room) => sum + room, 0);
  if (excess <= 0 || spareTotal <= 0) return shares.map((share) => share * width);
  const taken = Math.min(1, excess / spareTotal);
  return wanted.map((want, at) => want - (spare[at] ?? 0) * taken);
}
