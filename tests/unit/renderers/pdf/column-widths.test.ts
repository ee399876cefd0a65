import { expect, test } from "vitest";
import { columnWidths } from "@/lib/renderers/pdf/column-widths";

test("columns have their shares where every word fits", () => {
  expect(columnWidths(400, [0.5, 0.3, 0.2], [50, 50, 50])).toEqual([200, 120, 80]);
});

test("a column with a long word takes room from those that can spare it", () => {
  const widths = columnWidths(400, [0.6, 0.2, 0.2], [60, 110, 60]);
  expect(widths[1]).toBe(110);
  expect(widths[2]).toBeGreaterThanOrEqual(60);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400, 6);
});

test("a string without spaces claims two fifths of the table at most", () => {
  const widths = columnWidths(400, [0.4, 0.4, 0.2], [4000, 60, 60]);
  expect(widths[0]).toBe(160);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400, 6);
});
