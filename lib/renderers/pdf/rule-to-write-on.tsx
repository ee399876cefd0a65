import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { BLANK } from "../../document/printed-text";
import type { FontBook } from "./fonts/font-book";
import { Lines } from "./lines";
import { quietInk, small, type TypeStyle, unseen } from "./pdf-styles";
import { plain } from "./stretch";

/** Room for a hand. */
const HEIGHT = 19;

interface RuleProps {
  readonly fonts: FontBook;
  readonly width: number;
  readonly label: string;
  readonly style?: TypeStyle;
}

/** A label and a rule to write on up to the edge of the column. The low lines of the text format stand on the rule, unseen. */
export function RuleToWriteOn({ fonts, width, label, style = small }: RuleProps): ReactElement {
  const labelWidth = label === "" ? 0 : Math.min(fonts.width(label, style.fontSize) + 4, width * 0.7);
  const ruleWidth = width - labelWidth;
  return (
    <View style={{ flexDirection: "row", width, minHeight: HEIGHT, alignItems: "flex-end" }}>
      {label === "" ? null : <Lines fonts={fonts} stretches={plain(label)} style={style} width={labelWidth} />}
      <View style={{ width: ruleWidth, borderBottomWidth: 0.5, borderBottomColor: quietInk, marginBottom: 2 }}>
        <Lines
          fonts={fonts}
          stretches={plain(BLANK)}
          style={{ ...style, color: unseen, lineHeight: 1 }}
          width={ruleWidth}
        />
      </View>
    </View>
  );
}
