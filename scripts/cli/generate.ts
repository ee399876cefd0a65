import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import type { Problem } from "@/lib/questionnaire/problem";
import { findFormat, formats } from "@/lib/renderers/registry";
import { findVendor, library, vendors } from "@/lib/server/content";
import { renderDrafted } from "@/lib/server/render-drafted";
import { readArguments } from "./read-arguments";
import { UsageError } from "./usage-error";

/**
 * `generate ANSWERS.json --format FORMAT --out FILE`: needs no database, clock or network. Bad answers: exit 2, each
 * problem on standard error as `path: message`, and no file.
 */
export async function generate(args: string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { format: { type: "string" }, out: { type: "string" } }, 1);
  const [file] = positionals;
  if (file === undefined) throw new UsageError("generate needs the answers file.");
  if (values.out === undefined) throw new UsageError("generate needs --out FILE.");
  const format = findFormat(values.format ?? "");
  if (format === null) throw new UsageError(`--format is one of ${formats.map(({ id }) => id).join(", ")}.`);
  if (format.id === "docx") {
    console.error(`format: ${format.label} is not yet available`);
    return 2;
  }

  const input = readAnswers(where(file));
  if (!input.ok) {
    console.error(`${file}: ${input.message}`);
    return 2;
  }
  const parsed = parseAnswers(input.value, vendors());
  if (!parsed.ok) return refused(parsed.problems);
  const slug = parsed.answers.vendor.directory?.slug;
  const drafted = draftAgreement(library(), parsed.answers, slug === undefined ? null : findVendor(slug));
  const rendered = await renderDrafted(drafted, format.id);
  if (!rendered.ok) return refused(rendered.problems);
  writeWhole(where(values.out), rendered.content);
  return 0;
}

function refused(problems: readonly Problem[]): number {
  for (const { path, message } of problems) console.error(`${path}: ${message}`);
  return 2;
}

/** Paths are the caller's; the program itself runs in the project's folder. */
function where(file: string): string {
  return resolve(process.env.OPENBAA_CALLED_FROM ?? ".", file);
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

function readAnswers(file: string): Read {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return { ok: false, message: `cannot be read (${error instanceof Error && "code" in error ? error.code : error})` };
  }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return { ok: false, message: "is not JSON" };
  }
}

/** Written beside its place and moved there, so that a file that is there is whole. */
function writeWhole(file: string, content: Uint8Array | string): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
