import type { DocumentNode, DocumentTreeNode, FlowNode, PhrasingNode } from "../../document/nodes";
import { printedText, runInTitle } from "../../document/printed-text";
import { draw, type Handlers } from "../handlers";

/** A line of the output; items of lists are indented by their depth. */
type Lines = readonly string[];

/** Space between the parts of one line that a page sets apart: a number and its title, the cells of a row. */
const GAP = "  ";

/** The agreement as plain text: one paragraph a line, an empty line between blocks, numbers and markers as printed. */
export function renderText(document: DocumentNode): string {
  return `${draw(handlers, document).join("\n")}\n`;
}

function lines(nodes: readonly DocumentTreeNode[]): Lines {
  return nodes.flatMap((node) => draw(handlers, node));
}

/** Blocks with an empty line between them. */
function spaced(nodes: readonly FlowNode[]): Lines {
  return nodes.flatMap((node, at) => (at === 0 ? draw(handlers, node) : ["", ...draw(handlers, node)]));
}

function indented(content: Lines): Lines {
  return content.map((line) => (line === "" ? line : `    ${line}`));
}

/** Puts words in front of the first line, or on a line of their own where a block cannot follow on the same line. */
function runIn(words: string, nodes: readonly FlowNode[]): Lines {
  const [first, ...others] = nodes;
  if (first?.type !== "paragraph") return [words, ...(nodes.length === 0 ? [] : ["", ...spaced(nodes)])];
  const opening = `${words} ${printedText(first.children)}`;
  return others.length === 0 ? [opening] : [opening, "", ...spaced(others)];
}

const phrasing = (node: PhrasingNode): Lines => [printedText([node])];

const handlers: Handlers<Lines> = {
  document: (node) => [node.title, "", ...spaced(node.children)],
  paragraph: (node) => [printedText(node.children)],
  list: (node) => indented(lines(node.items)),
  listItem: ({ marker, children }) => {
    const [first, ...others] = children;
    if (first?.type !== "paragraph") return [marker, ...lines(children)];
    return [`${marker} ${printedText(first.children)}`, ...lines(others)];
  },
  article: (node) => [`${node.number}.${GAP}${node.title}`, "", ...spaced(node.children)],
  section: (node) => runIn(`${node.number}${GAP}${runInTitle(node.title)}`, node.children),
  definitionList: (node) => lines(node.entries),
  definition: (node) => [`“${node.term}” ${printedText(node.children)}`],
  parties: (node) => node.parties.flatMap((party, at) => (at === 0 ? lines([party]) : ["", ...lines([party])])),
  party: (node) => [node.role, ...node.lines.map(printedText)],
  table: (node) => [
    node.columns.map((column) => column.title).join(GAP),
    ...node.rows.map((row) => row.map(printedText).join(GAP)),
  ],
  signatures: (node) => node.blocks.flatMap((block, at) => (at === 0 ? lines([block]) : ["", ...lines([block])])),
  signatureBlock: (node) => [
    node.role,
    printedText(node.legalName),
    ...node.rows.map((row) => `${row.label}: ${printedText(row.value)}`),
  ],
  schedule: (node) => [node.label, node.title, "", ...spaced(node.children)],
  text: phrasing,
  blank: phrasing,
  definedTerm: phrasing,
  crossReference: phrasing,
  strong: phrasing,
};
