import { createHash } from "node:crypto";
import type { DocumentNode } from "@/lib/document/nodes";
import { drawPdf } from "@/lib/renderers/pdf/draw-pdf";
import { bundledFonts } from "./pdf-fonts";

export const HASH = "0123456789abcdef".repeat(4);

/** A PDF drawn in this thread. */
export async function drawn(document: DocumentNode, contentHash = HASH): Promise<Uint8Array> {
  return drawPdf(document, contentHash, await bundledFonts());
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
