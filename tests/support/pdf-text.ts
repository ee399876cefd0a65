import { getDocumentProxy } from "unpdf";

/** The margins of the agreement's pages: what stands in them is no part of the agreement. */
const MARGIN = 72;

export interface PdfWord {
  readonly text: string;
  readonly page: number;
  /** Left end of the baseline, in points from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What separates it from the next one in the file: a line end, or nothing. */
  readonly after: string;
}

export async function openPdf(pdf: Uint8Array) {
  return getDocumentProxy(pdf.slice());
}

/** Every piece of text of a PDF, in the order of the file. */
export async function pdfPieces(pdf: Uint8Array): Promise<readonly PdfWord[]> {
  const file = await openPdf(pdf);
  const pieces: PdfWord[] = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item)) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      pieces.push({ text: item.str, page, x, y, width: item.width, after: item.hasEOL ? "\n" : "" });
    }
  }
  return pieces;
}

/** The text of the agreement as it comes out of the PDF, without running headers and footers. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const file = await openPdf(pdf);
  const height = (await file.getPage(1)).getViewport({ scale: 1 }).height;
  const body = (await pdfPieces(pdf)).filter(({ y }) => y > MARGIN - 10 && y < height - MARGIN);
  let text = "";
  let page = 1;
  for (const piece of body) {
    if (piece.page !== page) text += "\n";
    page = piece.page;
    text += piece.text + piece.after;
  }
  return text;
}
