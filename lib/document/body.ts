import type { ArticleNode, PhrasingNode, ScheduleNode, SectionNode } from "./nodes";

/** What stands between the parties and the signatures, and behind them: the part of the document the steps work on. */
export interface Body {
  readonly articles: readonly ArticleNode[];
  readonly schedules: readonly ScheduleNode[];
  /** Which schedule a clause was placed in: a reference to such a clause names its schedule. */
  readonly scheduleOf: Readonly<Record<string, string>>;
}

type Block = SectionNode["children"][number] | ScheduleNode["children"][number];

/** The body with every section changed by `change`. */
export function mapSections(body: Body, change: (section: SectionNode) => SectionNode): Body {
  return {
    ...body,
    articles: body.articles.map((article) => ({ ...article, children: article.children.map(change) })),
  };
}

/** A block with every line of words in it changed by `change`. */
export function mapPhrasing<B extends Block>(
  block: B,
  change: (line: readonly PhrasingNode[]) => readonly PhrasingNode[],
): B {
  switch (block.type) {
    case "paragraph":
      return { ...block, children: change(block.children) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: item.children.map((child) => mapPhrasing(child, change)),
        })),
      };
    case "definitionList":
      return {
        ...block,
        entries: block.entries.map((entry) => ({ ...entry, children: change(entry.children) })),
      };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
  }
}

/** Every line of words in a block, in reading order. */
export function linesOf(block: Block): readonly (readonly PhrasingNode[])[] {
  switch (block.type) {
    case "paragraph":
      return [block.children];
    case "list":
      return block.items.flatMap((item) => item.children.flatMap(linesOf));
    case "definitionList":
      return block.entries.map((entry) => entry.children);
    case "table":
      return block.rows.flat();
  }
}
