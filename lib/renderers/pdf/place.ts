import type { ReactElement } from "react";
import type { Stretch } from "./stretch";

/** Where the next block goes, and what a surrounding node wants with it. */
export interface Place {
  /** From the left edge of the text area, in points. */
  readonly indent: number;
  /** Width of the text area, in points. */
  readonly measure: number;
  /** A number or marker that hangs before the block. */
  readonly marker?: { readonly text: string; readonly width: number };
  /** How far the words of a list stand off its markers. */
  readonly hang?: number;
  /** Words that run in before those of the first paragraph: the title of a section. */
  readonly runIn?: string;
  /** The target of references to this block. */
  readonly anchor?: string;
  /** No page ends within this many points below the block: a heading stays with its text. */
  readonly keepAhead?: number;
}

/** What a node draws: stretches where it stands inside a line, blocks at a place where it stands on its own. */
export interface Drawing {
  readonly stretches: readonly Stretch[];
  readonly blocks: (place: Place) => readonly ReactElement[];
}

/** The drawing of a node inside a line. */
export function inline(stretches: readonly Stretch[]): Drawing {
  return { stretches, blocks: () => [] };
}

/** The drawing of a node that stands on its own. */
export function flow(blocks: Drawing["blocks"]): Drawing {
  return { stretches: [], blocks };
}

/** The place of what follows the first block: nothing hangs before it, nothing points to it. */
export function below({ indent, measure }: Place): Place {
  return { indent, measure };
}
