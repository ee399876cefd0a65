import { ContentError } from "./content-error";
import type { DraftCondition, DraftPhrasing } from "./schema";
import { typographic } from "./typography";

/** What stands between `{{` and `}}`. */
type Token =
  | DraftPhrasing
  | ({ readonly type: "condition" } & DraftCondition)
  | { readonly type: "factList" | "factTable"; readonly name: string };

const TOKEN = /\{\{([^{}]*)\}\}/g;
const NAME = /^[a-z][A-Za-z0-9]*$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function token(file: string, inside: string): Token {
  const [kind, target = ""] = inside.split(":", 2) as [string, string?];
  if (!inside.includes(":") && NAME.test(inside)) return { type: "placeholder", name: inside };
  if ((kind === "section" || kind === "schedule") && SLUG.test(target)) return { type: "reference", kind, target };
  if (kind === "when" && NAME.test(target)) return { type: "condition", fact: target, holds: true };
  if (kind === "unless" && NAME.test(target)) return { type: "condition", fact: target, holds: false };
  if (kind === "list" && NAME.test(target)) return { type: "factList", name: target };
  if (kind === "table" && NAME.test(target)) return { type: "factTable", name: target };
  throw new ContentError(file, `{{${inside}}} is not a placeholder, reference, condition, list or table`);
}

/** Splits one run of words at its `{{…}}`. `before` is the character in front of the run. @throws ContentError */
export function parsePlaceholders(file: string, text: string, before = ""): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (value: string) => {
    if (value.includes("{{") || value.includes("}}")) throw new ContentError(file, `unbalanced braces in "${value}"`);
    // After a placeholder comes the end of a word: a quote there closes.
    const previous = last === 0 ? before : "x";
    if (value !== "") tokens.push({ type: "text", value: typographic(value, previous) });
  };
  for (const match of text.matchAll(TOKEN)) {
    push(text.slice(last, match.index));
    tokens.push(token(file, match[1] ?? ""));
    last = match.index + match[0].length;
  }
  push(text.slice(last));
  return tokens;
}

export type { Token };
