import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { FontBook } from "./fonts/font-book";
import { Lines } from "./lines";
import { body, type TypeStyle } from "./pdf-styles";
import type { Place } from "./place";
import { bold, plain, type Stretch } from "./stretch";

interface BlockProps {
  readonly fonts: FontBook;
  readonly place: Place;
  readonly style?: TypeStyle;
  readonly stretches: readonly Stretch[];
}

/** One paragraph at its place, with the number or marker that hangs before it. */
export function Block({ fonts, place, style = body, stretches }: BlockProps): ReactElement {
  const { indent, measure, marker, runIn, anchor, keepAhead } = place;
  const title = runIn === undefined ? [] : bold(`${runIn} `);
  return (
    <View
      {...(anchor === undefined ? {} : { id: anchor })}
      minPresenceAhead={keepAhead ?? 0}
      style={{ flexDirection: "row", width: measure }}
    >
      {marker === undefined || marker.text === "" ? null : (
        <Lines
          fonts={fonts}
          left={indent - marker.width}
          stretches={plain(marker.text)}
          style={style}
          width={marker.width}
        />
      )}
      <Lines fonts={fonts} left={indent} stretches={[...title, ...stretches]} style={style} width={measure - indent} />
    </View>
  );
}
