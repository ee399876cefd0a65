/** Alphabetic: a … z, aa, bb … zz, aaa: the way contracts go on after z. */
export function alphabetic(position: number): string {
  const letter = String.fromCharCode(97 + (position % 26));
  return letter.repeat(Math.floor(position / 26) + 1);
}

const NUMERALS = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

/** Roman, small letters, from 1. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

/** The printed marker of an item: (a), then (i), then (A), then (1). `position` counts from 0. */
export function listMarker(depth: number, position: number): string {
  const markers = [alphabetic(position), roman(position + 1), alphabetic(position).toUpperCase(), String(position + 1)];
  return `(${markers[Math.min(depth, 3)]})`;
}
