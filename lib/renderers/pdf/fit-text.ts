import { clusters } from "./fonts/clusters";
import type { FontBook } from "./fonts/font-book";

/**
 * Two texts cut so that both fit side by side into `width` points: a short one is left whole and gives its room to
 * the other. What is cut ends in an ellipsis.
 */
export function fitText(
  fonts: Pick<FontBook, "width">,
  [one, other]: readonly [string, string],
  width: number,
  fontSize: number,
): readonly [string, string] {
  const [oneWidth, otherWidth] = [fonts.width(one, fontSize), fonts.width(other, fontSize)];
  const half = width / 2;
  return [cut(one, Math.max(half, width - otherWidth)), cut(other, Math.max(half, width - oneWidth))];

  function cut(text: string, room: number): string {
    if (fonts.width(text, fontSize) <= room) return text;
    let kept = "";
    for (const cluster of clusters(text)) {
      if (fonts.width(`${kept}${cluster}…`, fontSize) > room) break;
      kept += cluster;
    }
    return `${kept.trimEnd()}…`;
  }
}
