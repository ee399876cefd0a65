import type { DocumentNode, DocumentTreeNode, PhrasingNode } from "../../../document/nodes";
import type { FontBook } from "./font-book";
import { nameOfScript } from "./name-of-script";
import type { UnsupportedCharacter } from "./unsupported-characters-error";

/** Opens the fonts that a document needs and names each character that none of them holds, in order of appearance. */
export async function unsupportedCharacters(
  document: DocumentNode,
  fonts: Pick<FontBook, "open">,
): Promise<readonly UnsupportedCharacter[]> {
  const words = [document.shortTitle, ...document.partyNames, ...wordsOf(document)].join(" ");
  return (await fonts.open(words)).map((character) => ({
    character,
    codePoint: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    script: nameOfScript(character),
  }));
}

/** Every word that will be drawn, in no particular shape. */
function wordsOf(node: DocumentTreeNode): readonly string[] {
  const line = (nodes: readonly PhrasingNode[]) => nodes.flatMap(wordsOf);
  switch (node.type) {
    case "document":
      return [node.title, ...node.children.flatMap(wordsOf)];
    case "text":
      return [node.value];
    case "blank":
      return [];
    case "definedTerm":
      return [node.term];
    case "crossReference":
      return [node.text];
    case "definition":
      return [node.term, ...line(node.children)];
    case "definitionList":
      return node.entries.flatMap(wordsOf);
    case "list":
      return node.items.flatMap(wordsOf);
    case "listItem":
      return [node.marker, ...node.children.flatMap(wordsOf)];
    case "article":
    case "section":
      return [node.number, node.title, ...node.children.flatMap(wordsOf)];
    case "schedule":
      return [node.label, node.title, ...node.children.flatMap(wordsOf)];
    case "parties":
      return node.parties.flatMap(wordsOf);
    case "party":
      return [node.role, ...node.lines.flatMap(line)];
    case "table":
      return [...node.columns.map(({ title }) => title), ...node.rows.flatMap((row) => row.flatMap(line))];
    case "signatures":
      return node.blocks.flatMap(wordsOf);
    case "signatureBlock":
      return [node.role, ...line(node.legalName), ...node.rows.flatMap(({ label, value }) => [label, ...line(value)])];
    case "strong":
    case "paragraph":
      return line(node.children);
  }
}
