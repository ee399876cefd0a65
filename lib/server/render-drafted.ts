import "server-only";
import type { DraftedAgreement } from "../document/draft-agreement";
import { isObject } from "../questionnaire/paths";
import type { Problem } from "../questionnaire/problem";
import { renderHtml } from "../renderers/html/render-html";
import { renderJson } from "../renderers/json/render-json";
import { UnsupportedCharactersError } from "../renderers/pdf/fonts/unsupported-characters-error";
import type { FormatId } from "../renderers/registry";
import { renderText } from "../renderers/text/render-text";
import { renderPdf } from "./agreements/render-pdf";

export type Rendered =
  | { readonly ok: true; readonly content: Uint8Array<ArrayBuffer> | string }
  /** Answers with characters that no bundled font holds, by their paths. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An agreement that is not stored, as a file of an available format. */
export async function renderDrafted(drafted: DraftedAgreement, format: Exclude<FormatId, "docx">): Promise<Rendered> {
  switch (format) {
    case "pdf":
      return renderPdfOrSayWhy(drafted);
    case "html":
      return { ok: true, content: renderHtml(drafted.document) };
    case "text":
      return { ok: true, content: renderText(drafted.document) };
    case "json":
      return { ok: true, content: renderJson(drafted) };
  }
}

async function renderPdfOrSayWhy(drafted: DraftedAgreement): Promise<Rendered> {
  try {
    return { ok: true, content: await renderPdf(drafted.document) };
  } catch (error) {
    if (!(error instanceof UnsupportedCharactersError)) throw error;
    const paths = pathsHolding(
      drafted.answers,
      error.characters.map(({ character }) => character),
    );
    return {
      ok: false,
      problems: (paths.length > 0 ? paths : ["(document)"]).map((path) => ({ path, message: error.message })),
    };
  }
}

/** Where in the answers one of the characters stands. */
function pathsHolding(value: unknown, characters: readonly string[], path: readonly string[] = []): string[] {
  if (typeof value === "string")
    return characters.some((character) => value.includes(character)) ? [path.join(".")] : [];
  if (!Array.isArray(value) && !isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsHolding(part, characters, [...path, key]));
}
