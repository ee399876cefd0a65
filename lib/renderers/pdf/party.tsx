import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { PartyNode, PhrasingNode } from "../../document/nodes";
import { printedText } from "../../document/printed-text";
import type { FontBook } from "./fonts/font-book";
import { inOrder } from "./in-order";
import { Lines } from "./lines";
import { body, hairline, quietInk, small, smallQuiet } from "./pdf-styles";
import { RuleToWriteOn } from "./rule-to-write-on";
import { plain, type Stretch } from "./stretch";

interface PartyProps {
  readonly fonts: FontBook;
  readonly node: PartyNode;
  readonly width: number;
  readonly line: (nodes: readonly PhrasingNode[]) => readonly Stretch[];
}

/** One party between two hairlines: role, legal name, then what is known of it, with rules for what is not. */
export function Party({ fonts, node, width, line }: PartyProps): ReactElement {
  const [name, ...others] = node.lines;
  return (
    <View
      style={{
        width,
        borderTopWidth: 0.75,
        borderTopColor: quietInk,
        borderBottomWidth: 0.5,
        borderBottomColor: hairline,
        paddingTop: 6,
        paddingBottom: 8,
      }}
    >
      <Lines fonts={fonts} stretches={plain(node.role)} style={smallQuiet} width={width} />
      <View style={{ marginBottom: 3 }}>
        <Lines fonts={fonts} stretches={line(name ?? [])} style={body} width={width} />
      </View>
      {inOrder(
        others.map((nodes) =>
          nodes.at(-1)?.type === "blank" ? (
            <RuleToWriteOn fonts={fonts} key="rule" label={printedText(nodes.slice(0, -1)).trim()} width={width} />
          ) : (
            <Lines fonts={fonts} key="line" stretches={line(nodes)} style={small} width={width} />
          ),
        ),
      )}
    </View>
  );
}
