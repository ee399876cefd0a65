import type { DocumentNode } from "../../document/nodes";
import type { UnsupportedCharacter } from "./fonts/unsupported-characters-error";

/** What the worker thread is asked: one PDF at a time. */
export interface PdfRequest {
  readonly document: DocumentNode;
  readonly contentHash: string;
}

/** What it answers. An error crosses the threads as data. */
export type PdfResponse =
  | { readonly status: "drawn"; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly status: "unsupported"; readonly characters: readonly UnsupportedCharacter[] }
  | { readonly status: "failed"; readonly message: string; readonly stack: string | undefined };
