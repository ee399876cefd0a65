import { z } from "zod";

/** What a clause, definition or requirement file may say. The parsed form is plain JSON: it travels to the browser. */

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const factName = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const words = z.string().trim().min(1);

export const clauseFrontMatterSchema = z.strictObject({
  id: slugSchema,
  /** The run-in heading of the section. */
  title: words,
  /** Every named fact must hold; absent means always. */
  when: z.array(factName).default([]),
  /** Ids of the requirements this clause answers. */
  satisfies: z.array(slugSchema).default([]),
  citations: z.array(words).default([]),
  effectiveFrom: z.iso.date(),
});

/** Phrasing as written by the drafter, before any answer is known. */
export type DraftPhrasing =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "strong"; readonly children: readonly DraftPhrasing[] }
  | { readonly type: "definedTerm"; readonly term: string }
  /** `{{vendorLegalName}}`: words from the facts. */
  | { readonly type: "placeholder"; readonly name: string }
  /** `{{section:breach-notice}}` or `{{schedule:services}}`. */
  | { readonly type: "reference"; readonly kind: "section" | "schedule"; readonly target: string };

/** A paragraph or list item may open with `{{when:factName}}` or `{{unless:factName}}`, any number of them. */
export interface DraftCondition {
  readonly fact: string;
  readonly holds: boolean;
}

export type DraftBlock =
  | {
      readonly type: "paragraph";
      readonly conditions: readonly DraftCondition[];
      readonly children: readonly DraftPhrasing[];
    }
  | { readonly type: "list"; readonly items: readonly DraftListItem[] }
  /** A paragraph that is `{{list:affiliates}}` alone: a list taken from the facts. */
  | { readonly type: "factList"; readonly name: string; readonly conditions: readonly DraftCondition[] }
  /** `{{table:subcontractors}}` alone. */
  | { readonly type: "factTable"; readonly name: string; readonly conditions: readonly DraftCondition[] };

export interface DraftListItem {
  readonly conditions: readonly DraftCondition[];
  readonly children: readonly DraftBlock[];
}

export type Clause = z.infer<typeof clauseFrontMatterSchema> & { readonly body: readonly DraftBlock[] };

/** One defined term. It is listed only when the document uses it. */
export interface Definition {
  readonly term: string;
  /** Other forms that count as a use ("Breaches"). */
  readonly forms: readonly string[];
  readonly when: readonly string[];
  readonly children: readonly DraftPhrasing[];
  readonly citations: readonly string[];
}

export const outlineSchema = z.strictObject({
  id: slugSchema,
  title: words,
  articles: z.array(z.strictObject({ id: slugSchema, title: words, clauses: z.array(slugSchema).min(1) })),
  /** Schedules take the letters A, B, … in this order, counting only those that are present. */
  schedules: z.array(
    z.strictObject({
      id: slugSchema,
      title: words,
      when: z.array(factName).default([]),
      clauses: z.array(slugSchema).min(1),
    }),
  ),
});
export type Outline = z.infer<typeof outlineSchema>;

export const requirementSchema = z.strictObject({
  id: slugSchema,
  title: words,
  citation: words,
  /** What the rule asks, in our words. */
  asks: words,
  grade: z.enum(["REQ", "REQ-IF", "OPT", "LAW", "REC"]),
  evidence: z.enum(["V", "S", "M"]),
  relationships: z.array(z.enum(["business-associate", "subcontractor"])).min(1),
  /** For REQ-IF: the named facts that make it apply. */
  appliesWhen: z.array(factName).default([]),
  /** Each element must be found: one sentence of the agreement that matches every pattern (case-insensitive regular expressions). */
  elements: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9.-]+$/), means: words, sentence: z.array(words).min(1) }))
    .min(1),
  note: words.nullable().default(null),
  asOf: z.iso.date(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** Everything the engine knows about words, at one version. Plain JSON. */
export interface Library {
  /** `<date>-<first 8 of the content's SHA-256>`: any change of a word is a new version. */
  readonly version: string;
  readonly outline: Outline;
  readonly clauses: readonly Clause[];
  readonly definitions: readonly Definition[];
  readonly requirements: readonly Requirement[];
}
