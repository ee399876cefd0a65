import type { Library } from "../clauses/schema";
import { selectClauses } from "../clauses/select-clauses";
import type { Facts } from "../facts/facts";
import type { DocumentFrame } from "./frame";
import type { DocumentNode } from "./nodes";
import { fillPlaceholders } from "./steps/fill-placeholders";
import { listDefinedTerms } from "./steps/list-defined-terms";
import { numberArticles } from "./steps/number-articles";
import { placeInFrame } from "./steps/place-in-frame";
import { pruneEmpty } from "./steps/prune-empty";
import { resolveCrossReferences } from "./steps/resolve-cross-references";

/**
 * Writes the agreement: the same library, facts and frame give the same tree, always.
 * @throws when the library breaks a promise: an unknown fact or placeholder, a reference to an absent section.
 */
export function assemble(library: Library, facts: Facts, frame: DocumentFrame): DocumentNode {
  const selection = selectClauses(library, facts);
  const filled = pruneEmpty(fillPlaceholders(selection, facts));
  const defined = pruneEmpty(listDefinedTerms(filled, library.definitions, facts, [frame.preamble.children]));
  const resolved = resolveCrossReferences(numberArticles(defined));
  return placeInFrame(resolved, frame, library.version);
}
