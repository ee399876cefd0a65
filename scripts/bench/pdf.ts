import { getDocumentProxy } from "unpdf";
import { renderPdf } from "../../lib/server/agreements/render-pdf";
import { drafted, ordinary } from "./answers";
import { millis, quantile, report, timed } from "./statistics";

/** Through the worker thread, as the site does. */
export async function benchPdf(): Promise<void> {
  const { document } = drafted(ordinary);
  const pages = (await getDocumentProxy(await renderPdf(document))).numPages;
  const samples = await timed(40, 5, () => renderPdf(document));
  const figures = `p50 ${millis(quantile(samples, 0.5))}, p95 ${millis(quantile(samples, 0.95))}`;
  report(`render PDF, ${pages} pages, warm`, figures);
}
