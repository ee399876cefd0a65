import "server-only";
import { contentDisposition, downloadName } from "@/lib/agreements/download-name";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import type { Problem } from "@/lib/questionnaire/problem";
import { findFormat, formats } from "@/lib/renderers/registry";
import { findVendor, library, vendors } from "../content";
import { renderDrafted } from "../render-drafted";
import { refuseTooMany } from "./api-rate-limit";
import { problemResponse } from "./problem-response";
import { readJsonBody } from "./read-json-body";

/** Points of the sender's limit: a PDF takes a worker's time. */
const COST = { pdf: 10, html: 2, text: 2, json: 2, docx: 1 } as const;

/** Bytes of answers that cost a PDF one more point. */
const BYTES_PER_POINT = 1_000;

/** `POST /api/v1/documents?format=…`: an answers document in, the agreement out, nothing stored. */
export async function generateDocument(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("format") ?? "json";
  const format = findFormat(asked);
  if (format === null) {
    const known = formats.map(({ id }) => id).join(", ");
    return problemResponse({ status: 400, title: "Unknown format", detail: `format is one of ${known}.` });
  }
  const refusal = await refuseTooMany(request, COST[format.id]);
  if (refusal) return refusal;
  const body = await readJsonBody(request);
  if (!body.ok) return body.response;
  if (format.id === "docx") {
    return problemResponse({ status: 422, title: "Not yet", detail: `${format.label} is not yet available.` });
  }

  const parsed = parseAnswers(body.value, vendors());
  if (!parsed.ok) return answersRefused(parsed.problems);
  // Lists of hundreds of long names take the worker seconds, where an ordinary document takes a tenth of one.
  const length = format.id === "pdf" ? Math.floor(body.bytes / BYTES_PER_POINT) : 0;
  const refusalOfLength = length > 0 ? await refuseTooMany(request, length) : null;
  if (refusalOfLength) return refusalOfLength;
  const slug = parsed.answers.vendor.directory?.slug;
  const drafted = draftAgreement(library(), parsed.answers, slug === undefined ? null : findVendor(slug));
  const rendered = await renderDrafted(drafted, format.id);
  if (!rendered.ok) return answersRefused(rendered.problems);
  return new Response(rendered.content, {
    headers: {
      "content-type": format.mimeType,
      "content-disposition": contentDisposition(`${downloadName(drafted.document, 1)}.${format.extension}`),
      "cache-control": "no-store",
    },
  });
}

function answersRefused(problems: readonly Problem[]): Response {
  return problemResponse({
    status: 422,
    title: "The answers need a change",
    problems: problems.map(({ path, message }) => ({ path, message })),
  });
}
