import "server-only";
import { createHash } from "node:crypto";
import type { Finding } from "@/lib/compliance/finding";
import { type DraftedAgreement, draftAgreement } from "@/lib/document/draft-agreement";
import { answersFromTyped } from "@/lib/questionnaire/answers-from-typed";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import type { Problem } from "@/lib/questionnaire/problem";
import type { Typed } from "@/lib/questionnaire/typed";
import { UnsupportedCharactersError } from "@/lib/renderers/pdf/fonts/unsupported-characters-error";
import { findVendor, library, vendors } from "../content";
import { contentHash } from "./content-hash";
import { renderPdf } from "./render-pdf";

/** Everything a version keeps, made from what was typed; nothing of it is stored yet. */
export interface DraftedVersion {
  readonly status: "complete";
  readonly drafted: DraftedAgreement;
  readonly contentHash: string;
  readonly pdfSha256: string;
}

/** Why there is no agreement yet: answers to put right, or requirements that the text does not meet. */
export interface Incomplete {
  readonly status: "incomplete";
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

/** From the fields of a draft to a checked, printed agreement, or to what is missing. Touches no database. */
export async function draftVersion(typed: Typed): Promise<DraftedVersion | Incomplete> {
  const parsed = parseAnswers(answersFromTyped(typed), vendors());
  if (!parsed.ok) return { status: "incomplete", problems: parsed.problems, findings: [] };
  const slug = parsed.answers.vendor.directory?.slug;
  const drafted = draftAgreement(library(), parsed.answers, slug === undefined ? null : findVendor(slug));
  const unmet = drafted.findings.filter(
    ({ grade, outcome }) => (grade === "REQ" || grade === "REQ-IF") && outcome === "not-met",
  );
  if (unmet.length > 0) return { status: "incomplete", problems: [], findings: unmet };
  const hash = contentHash(drafted.document);
  try {
    const pdf = await renderPdf(drafted.document, { contentHash: hash });
    return {
      status: "complete",
      drafted,
      contentHash: hash,
      pdfSha256: createHash("sha256").update(pdf).digest("hex"),
    };
  } catch (error) {
    if (!(error instanceof UnsupportedCharactersError)) throw error;
    return { status: "incomplete", problems: unprintable(typed, error), findings: [] };
  }
}

/** The fields that hold a character no font of ours can print. */
function unprintable(typed: Typed, { characters, message }: UnsupportedCharactersError): readonly Problem[] {
  const paths = Object.entries(typed)
    .filter(([, value]) => characters.some(({ character }) => String(value).includes(character)))
    .map(([path]) => path);
  return (paths.length === 0 ? [""] : paths).map((path) => ({ path, message }));
}
