import type { DraftPhrasing } from "../../clauses/schema";
import type { Facts } from "../../facts/facts";
import { anchor } from "../anchor";
import type { PhrasingNode } from "../nodes";
import { singleLine } from "../single-line";

/** Puts the facts' words in the place of placeholders. References keep their target and are printed by a later step. */
export function fillPhrasing(draft: readonly DraftPhrasing[], facts: Facts): readonly PhrasingNode[] {
  return tidy(draft.flatMap((node) => fill(node, facts)));
}

function fill(node: DraftPhrasing, facts: Facts): readonly PhrasingNode[] {
  switch (node.type) {
    case "text":
    case "definedTerm":
      return [node];
    case "strong":
      return [{ type: "strong", children: node.children.flatMap((child) => fill(child, facts)) }];
    case "reference":
      return [{ type: "crossReference", target: anchor(node.kind, node.target), text: "" }];
    case "placeholder":
      return typedWords(facts.words[node.name], node.name);
  }
}

/** Words of the facts, each text on one line and marked with where it came from. @throws on an unknown name */
export function typedWords(words: readonly PhrasingNode[] | undefined, name: string): readonly PhrasingNode[] {
  if (words === undefined) throw new Error(`there are no words "${name}"`);
  return words.map((node) =>
    node.type === "text" ? { type: "text", value: singleLine(node.value), from: node.from ?? name } : node,
  );
}

/** No space at either end of a line. */
export function tidy(line: readonly PhrasingNode[]): readonly PhrasingNode[] {
  const nodes = line.filter((node) => node.type !== "text" || node.value !== "");
  const first = nodes[0];
  if (first?.type === "text") nodes[0] = { ...first, value: first.value.trimStart() };
  const last = nodes.at(-1);
  if (last?.type === "text") nodes[nodes.length - 1] = { ...last, value: last.value.trimEnd() };
  return nodes;
}
