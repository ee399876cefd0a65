import { type FontBook, openFontBook } from "@/lib/renderers/pdf/fonts/font-book";
import { locateFont } from "@/lib/renderers/pdf/locate-font";

let opened: Promise<FontBook> | undefined;

/** The bundled fonts, opened once a test file. */
export function bundledFonts(): Promise<FontBook> {
  opened ??= openFontBook(locateFont);
  return opened;
}
