import { anchor } from "../../document/anchor";
import type { DocumentNode } from "../../document/nodes";
import { escapeHtml } from "./escape-html";
import { articleHeading, html } from "./html-handlers";

/** A piece of the agreement that can be replaced on its own. */
export interface HtmlBlock {
  /** The same for the same clause, whatever its number: "section-breach-notice", "parties", "schedule-services". */
  readonly key: string;
  readonly html: string;
}

/**
 * The agreement in pieces, in reading order: title, preamble, parties, headings of articles, sections, signatures,
 * schedules. Two drafts are compared piece by piece: where the text of a key differs, that clause changed. The page around
 * them has the first heading, so the title is a second one here.
 */
export function renderHtmlBlocks(document: DocumentNode): readonly HtmlBlock[] {
  const title = { key: "title", html: `<h2 class="title">${escapeHtml(document.title)}</h2>` };
  const blocks = document.children.flatMap((node, at): readonly HtmlBlock[] => {
    switch (node.type) {
      case "paragraph":
        return [{ key: at === 0 ? "preamble" : "closing", html: html([node]) }];
      case "article":
        return [
          { key: anchor("article", node.id), html: articleHeading(node.number, node.title) },
          ...node.children.map((section) => ({ key: anchor("section", section.clauseId), html: html([section]) })),
        ];
      case "schedule":
        return [{ key: anchor("schedule", node.id), html: html([node]) }];
      default:
        return [{ key: node.type, html: html([node]) }];
    }
  });
  return [title, ...blocks];
}
