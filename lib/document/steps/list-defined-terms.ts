import type { Definition } from "../../clauses/schema";
import { allHold } from "../../clauses/select-clauses";
import type { Facts } from "../../facts/facts";
import { type Body, linesOf, mapSections } from "../body";
import type { DefinitionNode, PhrasingNode, SectionNode } from "../nodes";
import { printedText } from "../printed-text";
import { fillPhrasing } from "./fill-phrasing";
import { type TermFinder, termFinder } from "./term-finder";

/**
 * Fills the place of the definitions with the terms that the text uses, in the order of the alphabet.
 * A definition that uses another term brings that one along. A term that is defined in place, in a section or in
 * the `frame` (the lines around the sections), is not listed again. Words are matched with their capital letters,
 * because that is how a reader knows a defined term.
 */
export function listDefinedTerms(
  body: Body,
  definitions: readonly Definition[],
  facts: Facts,
  frame: readonly (readonly PhrasingNode[])[],
): Body {
  const lines = [
    ...frame,
    ...body.articles.flatMap((article) => article.children.flatMap((section) => section.children.flatMap(linesOf))),
    ...body.schedules.flatMap((schedule) => schedule.children.flatMap(linesOf)),
  ];
  const inPlace = new Set(lines.flatMap(termsDefinedIn));
  const candidates = definitions.filter((entry) => !inPlace.has(entry.term) && allHold(entry.when, facts));
  const entries = usedEntries(candidates, lines.map(printedText), facts, termFinder(definitions));
  return mapSections(body, (section) => ({
    ...section,
    children: section.children.flatMap((block): SectionNode["children"] => {
      if (block.type !== "definitionList") return [block];
      return entries.length === 0 ? [] : [{ ...block, entries }];
    }),
  }));
}

function termsDefinedIn(line: readonly PhrasingNode[]): readonly string[] {
  return line.flatMap((node) => (node.type === "definedTerm" ? [node.term] : []));
}

function usedEntries(
  candidates: readonly Definition[],
  texts: readonly string[],
  facts: Facts,
  find: TermFinder,
): readonly DefinitionNode[] {
  const byTerm = new Map(candidates.map((entry) => [entry.term, entry]));
  const used = new Map<string, DefinitionNode>();
  const waiting = texts.flatMap((text) => [...find(text)]);
  for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
    const entry = byTerm.get(term);
    if (entry === undefined || used.has(term)) continue;
    const children = fillPhrasing(entry.children, facts);
    used.set(term, { type: "definition", term, children });
    waiting.push(...find(printedText(children)));
  }
  return [...used.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The same order in every browser and on the server, whatever the language of the machine. */
function key(entry: DefinitionNode): string {
  return entry.term.toLowerCase();
}
