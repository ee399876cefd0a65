import type { PhrasingNode } from "../../document/nodes";
import { BLANK } from "../../document/printed-text";
import type { Handlers } from "../handlers";
import { type Drawing, inline } from "./place";
import { bold, plain, type Stretch } from "./stretch";

/** How the nodes inside a line are drawn. What a person typed arrives here as data and leaves as glyphs. */
export function phrasingHandlers(
  line: (nodes: readonly PhrasingNode[]) => readonly Stretch[],
): Pick<Handlers<Drawing>, PhrasingNode["type"]> {
  return {
    text: (node) => inline(plain(node.value)),
    blank: () => inline(plain(BLANK)),
    definedTerm: (node) => inline(bold(`“${node.term}”`)),
    crossReference: (node) => inline([{ text: node.text, weight: 400, target: node.target }]),
    strong: (node) => inline(line(node.children).map((stretch) => ({ ...stretch, weight: 600 }))),
  };
}
