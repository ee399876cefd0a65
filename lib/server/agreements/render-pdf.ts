import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { DocumentNode } from "../../document/nodes";
import { UnsupportedCharactersError } from "../../renderers/pdf/fonts/unsupported-characters-error";
import type { PdfRequest, PdfResponse } from "../../renderers/pdf/worker-messages";
import { type WorkerPool, workerPool } from "../pdf/worker-pool";
import { contentHash } from "./content-hash";

/** Past this a page that cannot be set is given up on; ten pages take a tenth of a second. */
const TIMEOUT_MS = 30_000;

const THREADS_MAX = 2;

/** One pool a process: bundlers may load this module more than once. */
const shared = globalThis as typeof globalThis & { openbaaPdfPool?: WorkerPool<PdfRequest, PdfResponse> };

/**
 * Draws the agreement as a PDF in a worker thread. The same document gives the same bytes, always; its footer shows the
 * first 12 characters of the content hash, which is computed where it is not given.
 * @throws UnsupportedCharactersError when no bundled font holds one of its characters
 */
export async function renderPdf(
  document: DocumentNode,
  options: { readonly contentHash?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await pool().run({ document, contentHash: options.contentHash ?? contentHash(document) });
  switch (response.status) {
    case "drawn":
      return response.pdf;
    case "unsupported":
      throw new UnsupportedCharactersError(response.characters);
    case "failed":
      throw new Error(`the PDF was not drawn: ${response.message}`, { cause: response.stack });
  }
}

function pool(): WorkerPool<PdfRequest, PdfResponse> {
  shared.openbaaPdfPool ??= workerPool({
    program: join(/* turbopackIgnore: true */ process.cwd(), "dist", "pdf-worker.mjs"),
    size: Math.min(THREADS_MAX, Math.max(1, availableParallelism() - 1)),
    timeoutMs: TIMEOUT_MS,
  });
  return shared.openbaaPdfPool;
}
