import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { breakLines } from "./break-lines";
import { columnWidths } from "./column-widths";
import type { FontBook } from "./fonts/font-book";
import { Lines } from "./lines";
import { hairline, quietInk, small, smallQuiet, type TypeStyle } from "./pdf-styles";
import { plain, type Stretch } from "./stretch";

const GUTTER = 12;

/** Past this height a row may run over the end of a page: unbroken it could be taller than one. */
const UNBROKEN_HEIGHT_MAX = 240;

type Row = readonly (readonly Stretch[])[];

interface TableProps {
  readonly fonts: FontBook;
  readonly left: number;
  readonly width: number;
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly Row[];
}

/** A table as rows under hairlines. Each row is a block of its own, so that the pages part between rows. */
export function tableRows({ fonts, left, width, columns, rows }: TableProps): readonly ReactElement[] {
  const longest = columns.map(({ title }, at) => {
    const cells = [plain(title), ...rows.map((row) => row[at] ?? [])];
    const words = cells.flatMap((cell) =>
      cell
        .map(({ text }) => text)
        .join("")
        .split(/\s+/),
    );
    return GUTTER + Math.max(...words.map((word) => fonts.width(word, small.fontSize)));
  });
  const widths = columnWidths(
    width,
    columns.map(({ share }) => share),
    longest,
  );
  const tracks = widths.map((track, at) => ({
    left: widths.slice(0, at).reduce((sum, before) => sum + before, 0),
    width: track - GUTTER,
  }));
  const row = (key: string, cells: Row, style: TypeStyle, rule: string, height: number) => (
    <View
      key={key}
      minPresenceAhead={key === "titles" ? 48 : 0}
      style={{
        flexDirection: "row",
        marginLeft: left,
        width,
        borderBottomWidth: 0.5,
        borderBottomColor: rule,
        paddingBottom: 4,
      }}
      wrap={height > UNBROKEN_HEIGHT_MAX}
    >
      {tracks.map((track, at) => (
        <Lines
          fonts={fonts}
          key={track.left}
          left={track.left}
          stretches={cells[at] ?? []}
          style={style}
          width={track.width}
        />
      ))}
    </View>
  );
  const heightOf = (cells: Row) =>
    Math.max(
      0,
      ...cells.map((cell, at) => small.fontSize * small.lineHeight * linesOf(cell, tracks[at]?.width ?? width)),
    );
  const linesOf = (cell: readonly Stretch[], room: number) =>
    breakLines(fonts, cell, room, small.fontSize).reduce((sum, { text }) => sum + text.split("\n").length - 1, 1);
  return [
    row(
      "titles",
      columns.map(({ title }) => plain(title)),
      smallQuiet,
      quietInk,
      0,
    ),
    ...rows.map((cells, at) => row(`row ${at}`, cells, small, hairline, heightOf(cells))),
  ];
}
