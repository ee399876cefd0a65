import "server-only";
import { problemResponse } from "./problem-response";
import { readAtMost } from "./read-at-most";

/** 1 MB, in bytes. */
export const BODY_BYTES_MAX = 1_000_000;

export type JsonBody =
  | { readonly ok: true; readonly value: unknown; readonly bytes: number }
  | { readonly ok: false; readonly response: Response };

/** Reads a request's JSON, and stops reading at the limit whatever length the sender announced. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type)) {
    return refused(415, "Unsupported media type", "Send the answers document as application/json.");
  }
  const bytes = await readAtMost(request, BODY_BYTES_MAX);
  if (bytes === null) return refused(413, "Content too large", `Send at most ${BODY_BYTES_MAX} bytes.`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text), bytes: bytes.length };
  } catch {
    return refused(400, "Bad request", "The body is not JSON in UTF-8.");
  }
}

function refused(status: number, title: string, detail: string): JsonBody {
  return { ok: false, response: problemResponse({ status, title, detail }) };
}
