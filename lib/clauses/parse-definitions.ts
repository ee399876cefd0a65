import { z } from "zod";
import { ContentError } from "./content-error";
import { parsePhrasing } from "./parse-markdown";
import { parseYamlWith } from "./parse-with";
import type { Definition } from "./schema";

const words = z.string().trim().min(1);

/** One entry of the definitions file; `text` continues the sentence that begins with the term. */
const definitionsFileSchema = z.array(
  z.strictObject({
    term: words,
    forms: z.array(words).default([]),
    when: z.array(z.string().regex(/^[a-z][A-Za-z0-9]*$/)).default([]),
    text: words,
    citations: z.array(words).default([]),
  }),
);

/** Parses the list of defined terms. Two entries of one term need conditions that tell them apart. @throws ContentError */
export function parseDefinitions(file: string, text: string): readonly Definition[] {
  const entries = parseYamlWith(file, definitionsFileSchema, text);
  const unconditional = entries.filter((entry) => entry.when.length === 0).map((entry) => entry.term);
  const twice = unconditional.find((term, at) => unconditional.indexOf(term) !== at);
  if (twice !== undefined) throw new ContentError(file, `"${twice}" is defined twice`);
  return entries.map(({ text: markdown, ...entry }) => ({ ...entry, children: parsePhrasing(file, markdown) }));
}
