import "server-only";
import { downloadName } from "@/lib/agreements/download-name";
import { renderHtml } from "@/lib/renderers/html/render-html";
import { renderJson } from "@/lib/renderers/json/render-json";
import { findFormat } from "@/lib/renderers/registry";
import { renderText } from "@/lib/renderers/text/render-text";
import type { Member } from "../auth/member";
import { type AgreementVersionRecord, findAgreementVersion } from "./find-agreement-version";
import { type NotFound, notFound } from "./refusal";
import { renderPdf } from "./render-pdf";

export interface RenderedAgreement {
  readonly status: "rendered";
  readonly content: Uint8Array<ArrayBuffer> | string;
  readonly mimeType: string;
  readonly fileName: string;
}

export type AgreementRendered = RenderedAgreement | NotFound | { readonly status: "not-yet"; readonly label: string };

/** A version as a file, drawn from its stored tree; `not-yet` for a format that is announced and cannot be made. */
export async function renderAgreement(
  member: Member,
  { agreementId, version, format: formatId }: { agreementId: string; version: number; format: string },
): Promise<AgreementRendered> {
  const format = findFormat(formatId);
  if (format === null) return notFound;
  const found = await findAgreementVersion(member, agreementId, version);
  if (found === null) return notFound;
  const content = await draw(found, format.id);
  if (content === null) return { status: "not-yet", label: format.label };
  return {
    status: "rendered",
    content,
    mimeType: format.mimeType,
    fileName: `${downloadName(found.document, version)}.${format.extension}`,
  };
}

async function draw(version: AgreementVersionRecord, format: NonNullable<ReturnType<typeof findFormat>>["id"]) {
  const { document } = version;
  switch (format) {
    case "pdf":
      return renderPdf(document);
    case "html":
      return renderHtml(document);
    case "text":
      return renderText(document);
    case "json":
      return renderJson(version);
    case "docx":
      return null;
  }
}
