import "server-only";
import { problemResponse } from "./problem-response";

/** 1 MB, in bytes. */
export const BODY_BYTES_MAX = 1_000_000;

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
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
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refused(400, "Bad request", "The body is not JSON in UTF-8.");
  }
}

async function readAtMost(request: Request, bytesMax: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return Buffer.concat(chunks);
    length += value.byteLength;
    if (length > bytesMax) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
}

function refused(status: number, title: string, detail: string): JsonBody {
  return { ok: false, response: problemResponse({ status, title, detail }) };
}
