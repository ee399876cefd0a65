import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { anchor } from "../../document/anchor";
import type { FlowNode, ListNode, PhrasingNode } from "../../document/nodes";
import { runInTitle } from "../../document/printed-text";
import { draw, type Handlers } from "../handlers";
import { Block } from "./block";
import { Columns, pairs, twoColumns } from "./columns";
import { phrasingHandlers } from "./draw-phrasing";
import type { FontBook } from "./fonts/font-book";
import { Heading, Space } from "./heading";
import { Lines } from "./lines";
import { Party } from "./party";
import {
  articleTitle,
  body,
  documentTitle,
  listIndent,
  scheduleLabel,
  scheduleTitle,
  sectionIndent,
} from "./pdf-styles";
import { below, type Drawing, flow, type Place } from "./place";
import { SignatureBlock } from "./signature-block";
import { bold, plain } from "./stretch";
import { tableRows } from "./table";

/** Below these heights left on a page, a heading, a lead-in or the sentence above the signatures moves to the next. */
const HEADING_AHEAD = 40;
const LEAD_IN_AHEAD = 24;
const SIGNATURES_AHEAD = 190;

/**
 * How each node is drawn. Blocks come out flat, one below the other: a target inside a box inside a box would get a
 * wrong height in the file, and the pages part best between plain blocks.
 */
export function pdfHandlers(fonts: FontBook): Handlers<Drawing> {
  const line = (nodes: readonly PhrasingNode[]) => nodes.flatMap((node) => draw(handlers, node).stretches);

  /** Blocks below each other. What hangs before the first hangs before it alone. */
  const blocks = (nodes: readonly FlowNode[], place: Place): readonly ReactElement[] => {
    const [first, ...others] = nodes;
    const opening = first?.type === "paragraph" || !hangs(place) ? [] : [lead(place)];
    if (first === undefined) return opening;
    const start = opening.length === 0 ? place : below(place);
    return [
      ...opening,
      ...draw(handlers, first).blocks(ahead(start, first, others[0])),
      ...others.flatMap((node, at) => draw(handlers, node).blocks(ahead(below(place), node, others[at + 1]))),
    ];
  };

  /** Wide enough for the widest marker. */
  const hangOf = ({ items }: ListNode) =>
    Math.max(listIndent, ...items.map(({ marker }) => fonts.width(marker, body.fontSize) + 6));

  /** A number and title with the line to themselves. */
  const lead = (place: Place) => (
    <Block fonts={fonts} key="lead" place={{ ...place, keepAhead: HEADING_AHEAD }} stretches={[]} />
  );

  const handlers: Handlers<Drawing> = {
    ...phrasingHandlers(line),
    document: (node) =>
      flow((place) => [
        <View key="title" style={{ marginBottom: 10, width: place.measure }}>
          <Lines fonts={fonts} stretches={plain(node.title)} style={documentTitle} width={place.measure} />
        </View>,
        ...blocks(node.children, place),
      ]),
    paragraph: (node) =>
      flow((place) => [<Block fonts={fonts} key="paragraph" place={place} stretches={line(node.children)} />]),
    article: (node) =>
      flow((place) => [
        <Space height={10} key="space" />,
        <Heading
          anchor={anchor("article", node.id)}
          bookmark={`${node.number}. ${node.title}`}
          fonts={fonts}
          indent={sectionIndent}
          keepAhead={HEADING_AHEAD}
          key="heading"
          lines={[{ text: node.title, style: articleTitle }]}
          marker={{ text: `${node.number}.`, style: articleTitle }}
          measure={place.measure}
        />,
        ...blocks(node.children, place),
      ]),
    section: (node) =>
      flow((place) =>
        blocks(node.children, {
          indent: place.indent + sectionIndent,
          measure: place.measure,
          marker: { text: node.number, width: sectionIndent },
          runIn: runInTitle(node.title),
          anchor: anchor("section", node.clauseId),
        }),
      ),
    definitionList: (node) => flow((place) => node.entries.flatMap((entry) => draw(handlers, entry).blocks(place))),
    definition: (node) =>
      flow((place) => [
        <Block
          fonts={fonts}
          key="definition"
          place={place}
          stretches={[...bold(`“${node.term}”`), ...plain(" "), ...line(node.children)]}
        />,
      ]),
    list: (node) =>
      flow((place) => node.items.flatMap((item) => draw(handlers, item).blocks({ ...place, hang: hangOf(node) }))),
    listItem: (node) =>
      flow((place) =>
        blocks(node.children, {
          indent: place.indent + (place.hang ?? listIndent),
          measure: place.measure,
          marker: { text: node.marker, width: place.hang ?? listIndent },
        }),
      ),
    parties: (node) =>
      flow((place) => {
        const { width } = twoColumns(place.measure);
        return pairs(node.parties).map((pair) => (
          <Columns
            columns={pair.map((party) => draw(handlers, party).blocks({ indent: 0, measure: width }))}
            key={pair[0]?.role}
            marginTop={6}
            measure={place.measure}
          />
        ));
      }),
    party: (node) =>
      flow(({ measure }) => [<Party fonts={fonts} key="party" line={line} node={node} width={measure} />]),
    table: (node) =>
      flow((place) =>
        tableRows({
          fonts,
          left: place.indent,
          width: place.measure - place.indent,
          columns: node.columns,
          rows: node.rows.map((row) => row.map(line)),
        }),
      ),
    signatures: (node) =>
      flow((place) => {
        const { width } = twoColumns(place.measure);
        return pairs(node.blocks).map((pair) => (
          <Columns
            columns={pair.map((block) => draw(handlers, block).blocks({ indent: 0, measure: width }))}
            key={pair[0]?.role}
            marginTop={16}
            measure={place.measure}
          />
        ));
      }),
    signatureBlock: (node) =>
      flow(({ measure }) => [<SignatureBlock fonts={fonts} key="block" line={line} node={node} width={measure} />]),
    schedule: (node) =>
      flow((place) => [
        <Heading
          anchor={anchor("schedule", node.id)}
          bookmark={`${node.label}. ${node.title}`}
          fonts={fonts}
          indent={0}
          keepAhead={HEADING_AHEAD}
          key="heading"
          lines={[
            { text: node.label, style: scheduleLabel },
            { text: node.title, style: scheduleTitle },
          ]}
          measure={place.measure}
          newPage
        />,
        <Space height={4} key="space" />,
        ...blocks(node.children, place),
      ]),
  };
  return handlers;
}

function hangs({ marker, runIn }: Place): boolean {
  return marker !== undefined || runIn !== undefined;
}

/** A paragraph that leads to what follows keeps some of it on its page. */
function ahead(place: Place, node: FlowNode, next: FlowNode | undefined): Place {
  if (node.type !== "paragraph" || next === undefined) return place;
  if (next.type === "signatures") return { ...place, keepAhead: SIGNATURES_AHEAD };
  return next.type === "paragraph" || next.type === "article" || next.type === "section"
    ? place
    : { ...place, keepAhead: LEAD_IN_AHEAD };
}
