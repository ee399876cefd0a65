import { View } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import { cell } from "./cell";
import { columnGap } from "./pdf-styles";

/** Things two abreast: the width of a column and where each of the two begins. */
export function twoColumns(measure: number): { readonly width: number; readonly lefts: readonly [number, number] } {
  const width = (measure - columnGap) / 2;
  return { width, lefts: [0, width + columnGap] };
}

/** Pairs in reading order; an odd one stands alone. */
export function pairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, at) => (at % 2 === 0 ? [items.slice(at, at + 2)] : []));
}

interface ColumnsProps {
  readonly measure: number;
  readonly columns: readonly ReactNode[];
  readonly marginTop?: number;
}

/** Two columns that stay together on a page. */
export function Columns({ measure, columns, marginTop = 0 }: ColumnsProps): ReactElement {
  const { width, lefts } = twoColumns(measure);
  return (
    <View style={{ flexDirection: "row", width: measure, marginTop }} wrap={false}>
      {lefts.map((left, at) => (
        <View key={left} style={cell(left, width)}>
          {columns[at]}
        </View>
      ))}
    </View>
  );
}
