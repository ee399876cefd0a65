import "server-only";
import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/document/canonical";
import type { DocumentNode } from "@/lib/document/nodes";

/**
 * SHA-256 (hex) of the canonical document tree, which carries the library version: the name of what was agreed, the
 * same whatever it is printed as. The PDF's footer shows its first 12 characters.
 */
export function contentHash(document: DocumentNode): string {
  return createHash("sha256").update(canonicalJson(document)).digest("hex");
}
