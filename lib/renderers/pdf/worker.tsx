import { parentPort } from "node:worker_threads";
import { drawPdf } from "./draw-pdf";
import { openFontBook } from "./fonts/font-book";
import { UnsupportedCharactersError } from "./fonts/unsupported-characters-error";
import { locateFont } from "./locate-font";
import type { PdfRequest, PdfResponse } from "./worker-messages";

/**
 * The thread that draws PDFs: setting ten pages keeps a thread busy for a tenth of a second, in which a web server
 * would answer nobody. Fonts are opened once. Whoever asks waits for the answer before asking again.
 */
const port = parentPort;
if (port === null) throw new Error("this program runs as a worker thread");

const fonts = openFontBook(locateFont);

port.on("message", async (request: PdfRequest) => {
  const response = await answer(request);
  port.postMessage(response, response.status === "drawn" ? [response.pdf.buffer] : []);
});

async function answer({ document, contentHash }: PdfRequest): Promise<PdfResponse> {
  try {
    return { status: "drawn", pdf: await drawPdf(document, contentHash, await fonts) };
  } catch (error) {
    if (error instanceof UnsupportedCharactersError) return { status: "unsupported", characters: error.characters };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { status: "failed", message, stack };
  }
}
