import type { DocumentNode } from "../document/nodes";

/** Characters that some file system refuses, and control and direction marks that would disguise a name. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|%]+/gu;

/** What a downloaded file is called, without its extension: "BAA Harbor Dental – Segment v2". */
export function downloadName(document: Pick<DocumentNode, "partyNames">, version: number): string {
  const parties = document.partyNames.map((name) => clip(name.replace(unsafe, " ").replace(/\s+/g, " ").trim()));
  return `BAA ${parties.join(" – ")} v${version}`;
}

/** File systems allow 255 bytes; two names of 30 characters in any script leave room. */
function clip(name: string): string {
  const characters = [...name];
  return characters.length <= 30 ? name : `${characters.slice(0, 29).join("").trim()}…`;
}

/**
 * The value of a Content-Disposition header for a download: a plain ASCII name for old programs, and the real one as
 * RFC 8187 writes it.
 */
export function contentDisposition(fileName: string): string {
  const ascii = fileName
    .replaceAll("–", "-")
    .replaceAll("…", "")
    .normalize("NFKD")
    .replace(/[^\x20-\x7E]/g, "")
    .replace(/["\\%]/g, "")
    .replace(/\s+/g, " ");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
