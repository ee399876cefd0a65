import type { Clause } from "../../clauses/schema";
import type { Selection } from "../../clauses/select-clauses";
import type { Facts } from "../../facts/facts";
import type { Body } from "../body";
import type { ParagraphNode, ScheduleNode, SectionNode } from "../nodes";
import { fillBlocks } from "./fill-blocks";

/** Turns the chosen clauses into sections and schedules with the facts' words in them. Numbers are still empty. */
export function fillPlaceholders(selection: Selection, facts: Facts): Body {
  return {
    articles: selection.articles.map(({ id, title, clauses }) => ({
      type: "article",
      id,
      number: "",
      title,
      children: clauses.map((clause) => section(clause, facts)),
    })),
    schedules: selection.schedules.map(({ id, title, clauses }) => ({
      type: "schedule",
      id,
      label: "",
      title,
      children: scheduleBlocks(clauses, facts),
    })),
    scheduleOf: Object.fromEntries(
      selection.schedules.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id])),
    ),
  };
}

function section(clause: Clause, facts: Facts): SectionNode {
  const children = naming(clause, () => fillBlocks(clause.body, facts)).map((block) => {
    if (block.type !== "table") return block;
    throw new Error(`clause "${clause.id}": a table stands in a schedule`);
  });
  return {
    type: "section",
    clauseId: clause.id,
    number: "",
    title: clause.title,
    citations: clause.citations,
    children,
  };
}

/** Clauses of a schedule follow one another; where there are several, each opens with its title. */
function scheduleBlocks(clauses: readonly Clause[], facts: Facts): ScheduleNode["children"] {
  const filled = clauses
    .map((clause) => ({ clause, blocks: naming(clause, () => fillBlocks(clause.body, facts)) }))
    .filter(({ blocks }) => blocks.length > 0);
  return filled.flatMap(({ clause, blocks }) => {
    const heading: ParagraphNode = {
      type: "paragraph",
      children: [{ type: "strong", children: [{ type: "text", value: clause.title }] }],
    };
    const children = blocks.map((block) => {
      if (block.type !== "definitionList") return block;
      throw new Error(`clause "${clause.id}": the defined terms stand in an article`);
    });
    return filled.length > 1 ? [heading, ...children] : children;
  });
}

/** An invariant that breaks inside a clause names the clause. */
function naming<Value>(clause: Clause, fill: () => Value): Value {
  try {
    return fill();
  } catch (error) {
    throw new Error(`clause "${clause.id}": ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
