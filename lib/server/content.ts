import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ContentFile, type LibraryContent, latestDate, parseLibrary } from "../clauses/parse-library";
import { parseYamlWith } from "../clauses/parse-with";
import type { Library } from "../clauses/schema";
import { canonicalJson } from "../document/canonical";
import { type Vendor, vendorSchema } from "../vendors/schema";

/**
 * Templates and vendor files, read from the project's folder once a process and parsed at that moment.
 * Every function throws a ContentError that names the file when a file cannot be used.
 */

let readLibrary: Library | undefined;
let readVendors: readonly Vendor[] | undefined;

/** All legal text at one version. */
export function library(): Library {
  readLibrary ??= withVersion(
    parseLibrary({
      outline: contentFile("templates/documents/baa.yaml"),
      definitions: contentFile("templates/definitions.yaml"),
      clauses: contentFolder("templates/clauses", ".md"),
      requirements: contentFolder("templates/requirements", ".yaml"),
    }),
  );
  return readLibrary;
}

/** The directory of vendors, by slug. */
export function vendors(): readonly Vendor[] {
  readVendors ??= contentFolder("vendors", ".yaml").map(({ file, text }) => parseYamlWith(file, vendorSchema, text));
  return readVendors;
}

/** The directory's entry of this slug, or null. */
export function findVendor(slug: string): Vendor | null {
  return vendors().find((vendor) => vendor.slug === slug) ?? null;
}

/** Any change of a word is a new version: its date, and the beginning of the content's SHA-256. */
function withVersion(content: LibraryContent): Library {
  const hash = createHash("sha256").update(canonicalJson(content)).digest("hex");
  return { version: `${latestDate(content)}-${hash.slice(0, 8)}`, ...content };
}

function contentFolder(folder: string, extension: string): readonly ContentFile[] {
  const names = readdirSync(inProject(folder)).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => contentFile(`${folder}/${name}`));
}

function contentFile(file: string): ContentFile {
  return { file, text: readFileSync(inProject(file), "utf8") };
}

/** Bundlers must not trace the folder: the files are read beside the program, wherever it was started. */
function inProject(path: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), path);
}
