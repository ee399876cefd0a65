import type { Body } from "../body";

/** Drops sections in which nothing is left, articles without sections and schedules without words: none takes a number. */
export function pruneEmpty(body: Body): Body {
  return {
    ...body,
    articles: body.articles
      .map((article) => ({ ...article, children: article.children.filter((section) => section.children.length > 0) }))
      .filter((article) => article.children.length > 0),
    schedules: body.schedules.filter((schedule) => schedule.children.length > 0),
  };
}
