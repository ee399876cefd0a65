"use client";

import { memo } from "react";
import type { HtmlBlock } from "@/lib/renderers/html/render-html-blocks";

/**
 * One clause of the paper, drawn again only when its own text or mark changes. Its HTML comes from the document tree, in
 * which whatever a person typed is text and is escaped as text.
 */
export const PaperBlock = memo(
  function PaperBlock({ block, changed }: { readonly block: HtmlBlock; readonly changed: boolean }) {
    return (
      <div
        data-paper-block={block.key}
        data-changed={changed ? "" : undefined}
        dangerouslySetInnerHTML={{ __html: block.html }}
      />
    );
  },
  (before, after) => before.block.html === after.block.html && before.changed === after.changed,
);
