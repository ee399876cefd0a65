import type { Body } from "../body";
import type { ListNode, ScheduleNode, SectionNode } from "../nodes";
import { alphabetic, listMarker } from "./list-markers";

/** Numbers articles (4), sections (4.2) and list items ((a), (i)), and letters the schedules. */
export function numberArticles(body: Body): Body {
  return {
    ...body,
    articles: body.articles.map((article, at) => ({
      ...article,
      number: String(at + 1),
      children: article.children.map((section, within) => numberSection(section, `${at + 1}.${within + 1}`)),
    })),
    schedules: body.schedules.map((schedule, at) => ({
      ...schedule,
      label: scheduleLabel(at),
      children: schedule.children.map((block): ScheduleNode["children"][number] =>
        block.type === "list" ? numberList(block, 0, 0) : block,
      ),
    })),
  };
}

/** "Schedule A" for position 0. */
export function scheduleLabel(position: number): string {
  return `Schedule ${alphabetic(position).toUpperCase()}`;
}

/** A second list in a section goes on where the first one ended: "Section 4.2(c)" is one place only. */
function numberSection(section: SectionNode, number: string): SectionNode {
  let position = 0;
  const children = section.children.map((block) => {
    if (block.type !== "list") return block;
    const numbered = numberList(block, 0, position);
    position += block.items.length;
    return numbered;
  });
  return { ...section, number, children };
}

/** Gives each item its marker; `from` is the position of the first one, counted from 0. */
export function numberList(list: ListNode, depth: number, from: number): ListNode {
  return {
    ...list,
    items: list.items.map((item, at) => ({
      ...item,
      marker: listMarker(depth, from + at),
      children: item.children.map((child) => (child.type === "list" ? numberList(child, depth + 1, 0) : child)),
    })),
  };
}
