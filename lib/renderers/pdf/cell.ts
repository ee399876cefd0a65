/**
 * A cell of a row at a fixed place. Its margins cancel its width, so that a cell keeps its place also on the page
 * where the row goes on and the cells before it have ended.
 */
export function cell(left: number, width: number) {
  return { width, marginLeft: left, marginRight: -(left + width), flexShrink: 0 } as const;
}
