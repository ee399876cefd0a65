import { anchor } from "../document/anchor";
import { FINDINGS_SCHEDULE_ID } from "../document/findings-schedule-id";
import type { DocumentNode } from "../document/nodes";
import { readSentences } from "./read-sentences";

/** One place of the agreement and its sentences, exactly as printed. */
export interface Provision {
  /** "Section 4.2" or "Schedule A". */
  readonly section: string;
  readonly target: string;
  readonly sentences: readonly string[];
}

/**
 * The provisions of an agreement in reading order. What names the parties (preamble, parties, signatures) promises
 * nothing, whatever their names say, and the schedule of findings may not prove itself.
 */
export function provisionsOf(document: DocumentNode): readonly Provision[] {
  return document.children.flatMap((node): readonly Provision[] => {
    switch (node.type) {
      case "article":
        return node.children.map((section) => ({
          section: `Section ${section.number}`,
          target: anchor("section", section.clauseId),
          sentences: readSentences(section.children),
        }));
      case "schedule":
        if (node.id === FINDINGS_SCHEDULE_ID) return [];
        return [{ section: node.label, target: anchor("schedule", node.id), sentences: readSentences(node.children) }];
      default:
        return [];
    }
  });
}
