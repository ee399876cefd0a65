import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { SignatureBlockNode } from "../../document/nodes";
import { cell } from "./cell";
import type { FontBook } from "./fonts/font-book";
import { Lines } from "./lines";
import { body, quietInk, small, smallQuiet } from "./pdf-styles";
import { RuleToWriteOn } from "./rule-to-write-on";
import { plain, type Stretch } from "./stretch";

/** Room for the labels, which stand below each other. */
const LABEL_WIDTH = 34;

/** Room to write by hand, the same in every row, so that two blocks side by side keep step. */
const ROW_HEIGHT = 27;

interface SignatureBlockProps {
  readonly fonts: FontBook;
  readonly node: SignatureBlockNode;
  readonly width: number;
  readonly line: (nodes: SignatureBlockNode["legalName"]) => readonly Stretch[];
}

/** Who signs: role, legal name, and a rule for each thing to be written. */
export function SignatureBlock({ fonts, node, width, line }: SignatureBlockProps): ReactElement {
  const valueWidth = width - LABEL_WIDTH;
  return (
    <View style={{ width }}>
      <Lines fonts={fonts} stretches={plain(node.role)} style={smallQuiet} width={width} />
      <Lines fonts={fonts} stretches={line(node.legalName)} style={{ ...body, fontWeight: 600 }} width={width} />
      {node.rows.map(({ label, value }) => (
        <View key={label} style={{ flexDirection: "row", width, minHeight: ROW_HEIGHT, alignItems: "flex-end" }}>
          <Lines fonts={fonts} left={0} stretches={plain(`${label}:`)} style={smallQuiet} width={LABEL_WIDTH} />
          <View style={cell(LABEL_WIDTH, valueWidth)}>
            {value.every(({ type }) => type === "blank") ? (
              <RuleToWriteOn fonts={fonts} label="" width={valueWidth} />
            ) : (
              <View style={{ borderBottomWidth: 0.5, borderBottomColor: quietInk }}>
                <Lines fonts={fonts} stretches={line(value)} style={small} width={valueWidth} />
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}
