import type { HtmlBlock } from "@/lib/renderers/html/render-html-blocks";
import "./agreement-paper.css";

/**
 * The agreement as paper on a desk. The blocks come from the document tree, in which whatever a person typed is text and
 * is escaped as text; nothing else writes HTML here.
 */
export function AgreementPaper({ blocks, label }: { readonly blocks: readonly HtmlBlock[]; readonly label: string }) {
  const html = blocks.map((block) => block.html).join("");
  return (
    <article id="paper" tabIndex={-1} aria-label={label} className="sheet">
      <div className="agreement" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
