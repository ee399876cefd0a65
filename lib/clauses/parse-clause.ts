import { ContentError } from "./content-error";
import { parseBlocks } from "./parse-markdown";
import { parseYamlWith } from "./parse-with";
import { type Clause, clauseFrontMatterSchema } from "./schema";
import { typographic } from "./typography";

const FRONT_MATTER = /^(---\r?\n([\s\S]*?)\r?\n---\r?\n)([\s\S]*)$/;

/** Parses one clause file; its name must be its id. @throws ContentError naming the file and the reason. */
export function parseClause(file: string, text: string): Clause {
  const parts = FRONT_MATTER.exec(text);
  if (parts === null) throw new ContentError(file, "a clause opens with front matter between two lines of ---");
  const frontMatter = parseYamlWith(file, clauseFrontMatterSchema, parts[2] ?? "");
  if (fileId(file) !== frontMatter.id)
    throw new ContentError(file, `the id is ${frontMatter.id}, the file name is not`);
  // Blank lines in the place of the front matter: a reason names the line of the file.
  const body = parseBlocks(file, `${(parts[1] ?? "").replace(/[^\n]/g, "")}${parts[3] ?? ""}`);
  if (body.length === 0) throw new ContentError(file, "a clause has text");
  return { ...frontMatter, title: typographic(frontMatter.title), body };
}

/** "templates/clauses/breach-notice.md" is "breach-notice". */
export function fileId(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, "");
}
