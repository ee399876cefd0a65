import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { FontBook } from "./fonts/font-book";
import { Lines } from "./lines";
import { margin, type TypeStyle } from "./pdf-styles";
import { plain } from "./stretch";

interface HeadingProps {
  readonly fonts: FontBook;
  readonly measure: number;
  readonly indent: number;
  readonly anchor: string;
  /** What the outline of the file calls the place. */
  readonly bookmark: string;
  readonly keepAhead: number;
  readonly newPage?: boolean;
  readonly marker?: { readonly text: string; readonly style: TypeStyle };
  readonly lines: readonly { readonly text: string; readonly style: TypeStyle }[];
}

/** A heading with its number in the space before it, its place in the outline, and its name as a target. */
export function Heading(props: HeadingProps): ReactElement {
  const { fonts, measure, indent, anchor, bookmark, keepAhead, newPage = false, marker, lines } = props;
  return (
    <View
      {...inOutline(bookmark, measure)}
      break={newPage}
      id={anchor}
      minPresenceAhead={keepAhead}
      style={{ flexDirection: "row", width: measure }}
      wrap={false}
    >
      {marker === undefined ? null : (
        <Lines fonts={fonts} stretches={plain(marker.text)} left={0} style={marker.style} width={indent} />
      )}
      <View style={{ marginLeft: indent, width: measure - indent }}>
        {lines.map(({ text, style }) => (
          <Lines fonts={fonts} stretches={plain(text)} key={text} style={style} width={measure - indent} />
        ))}
      </View>
    </View>
  );
}

/**
 * Every box may stand in the outline, though the types of the library know it of pages alone. It counts the left edge
 * of the view from the right edge of the page.
 */
function inOutline(title: string, measure: number) {
  return { bookmark: { title, fit: false, expanded: false, left: measure + 2 * margin } };
}

/** Air above a heading, on top of the gap between blocks. */
export function Space({ height }: { readonly height: number }): ReactElement {
  return <View style={{ height }} wrap={false} />;
}
