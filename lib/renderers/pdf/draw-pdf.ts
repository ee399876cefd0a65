import { renderToBuffer } from "@react-pdf/renderer";
import type { DocumentNode } from "../../document/nodes";
import { agreementFile } from "./agreement-file";
import type { FontBook } from "./fonts/font-book";
import { unsupportedCharacters } from "./fonts/font-coverage";
import { UnsupportedCharactersError } from "./fonts/unsupported-characters-error";

/**
 * The agreement as a PDF. The same document and hash give the same bytes, always.
 * @throws UnsupportedCharactersError when no bundled font holds one of its characters
 */
export async function drawPdf(
  document: DocumentNode,
  contentHash: string,
  fonts: FontBook,
): Promise<Uint8Array<ArrayBuffer>> {
  const missing = await unsupportedCharacters(document, fonts);
  if (missing.length > 0) throw new UnsupportedCharactersError(missing);
  return new Uint8Array(await renderToBuffer(agreementFile({ document, fonts, contentHash })));
}
