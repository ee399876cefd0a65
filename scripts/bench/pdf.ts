import { getDocumentProxy } from "unpdf";
import type { DocumentNode } from "../../lib/document/nodes";
import { renderPdf } from "../../lib/server/agreements/render-pdf";
import { drafted, ordinary } from "./answers";
import { millis, quantile, report, timed } from "./statistics";

const PAGES = 10;

/** Through the worker thread, as the site does: an ordinary agreement whole, and its first ten pages. */
export async function benchPdf(): Promise<void> {
  const whole = drafted(ordinary).document;
  for (const document of [await shortened(whole), whole]) {
    const pages = await pagesOf(document);
    const samples = await timed(40, 5, () => renderPdf(document));
    const figures = `p50 ${millis(quantile(samples, 0.5))}, p95 ${millis(quantile(samples, 0.95))}`;
    report(`render PDF, ${pages} pages, warm`, figures);
  }
}

/** Without its last parts, as many as it takes to have ten pages. */
async function shortened(document: DocumentNode): Promise<DocumentNode> {
  if ((await pagesOf(document)) <= PAGES) return document;
  return shortened({ ...document, children: document.children.slice(0, -1) });
}

async function pagesOf(document: DocumentNode): Promise<number> {
  return (await getDocumentProxy(await renderPdf(document))).numPages;
}
