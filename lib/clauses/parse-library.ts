import { compareCitations } from "./citation-order";
import { ContentError } from "./content-error";
import { fileId, parseClause } from "./parse-clause";
import { parseDefinitions } from "./parse-definitions";
import { parseYamlWith } from "./parse-with";
import { type Library, type Outline, outlineSchema, type Requirement, requirementSchema } from "./schema";
import { typographic } from "./typography";

/** A content file as read: its path for messages, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

export interface LibraryFiles {
  readonly outline: ContentFile;
  readonly definitions: ContentFile;
  readonly clauses: readonly ContentFile[];
  readonly requirements: readonly ContentFile[];
}

/** The library before its version is known: the version is a hash, and hashing is not done here. */
export type LibraryContent = Omit<Library, "version">;

/**
 * Parses all legal text. Clauses come sorted by id and requirements by citation, whatever order the files were read in.
 * @throws ContentError naming the file and the reason
 */
export function parseLibrary(files: LibraryFiles): LibraryContent {
  const clauses = files.clauses.map(({ file, text }) => parseClause(file, text)).sort(byId);
  const requirements = files.requirements.map(parseRequirement).sort(byCitation);
  const outline = parseOutline(files.outline);
  const known = new Set(clauses.map((clause) => clause.id));
  for (const id of [...outline.articles, ...outline.schedules].flatMap((part) => part.clauses)) {
    if (!known.has(id)) throw new ContentError(files.outline.file, `there is no clause "${id}"`);
  }
  return {
    outline,
    clauses,
    definitions: parseDefinitions(files.definitions.file, files.definitions.text),
    requirements,
  };
}

function parseOutline({ file, text }: ContentFile): Outline {
  const outline = parseYamlWith(file, outlineSchema, text);
  const titled = <Part extends { readonly title: string }>(part: Part) => ({ ...part, title: typographic(part.title) });
  return { ...outline, articles: outline.articles.map(titled), schedules: outline.schedules.map(titled) };
}

function parseRequirement({ file, text }: ContentFile): Requirement {
  const requirement = parseYamlWith(file, requirementSchema, text);
  if (fileId(file) !== requirement.id)
    throw new ContentError(file, `the id is ${requirement.id}, the file name is not`);
  for (const pattern of requirement.elements.flatMap((element) => element.sentence)) {
    try {
      new RegExp(pattern, "i");
    } catch (error) {
      throw new ContentError(file, error instanceof Error ? error.message : String(error));
    }
  }
  return {
    ...requirement,
    title: typographic(requirement.title),
    asks: typographic(requirement.asks),
    note: requirement.note === null ? null : typographic(requirement.note),
    elements: requirement.elements.map((element) => ({ ...element, means: typographic(element.means) })),
  };
}

/** The latest date on which any of the words took effect or any of the law was checked. */
export function latestDate(content: LibraryContent): string {
  const dates = [
    ...content.clauses.map((clause) => clause.effectiveFrom),
    ...content.requirements.map((requirement) => requirement.asOf),
  ];
  return dates.sort().at(-1) ?? "0000-00-00";
}

function byCitation(one: Requirement, other: Requirement): number {
  return compareCitations(one.citation, other.citation) || byId(one, other);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
