import type { PhrasingNode } from "../document/nodes";

/**
 * What follows from the answers. Clauses see nothing else.
 *
 * `conditions` decide which clauses and blocks are in; `words` fill placeholders; `lists` and `tables` fill the
 * blocks taken from the answers. Every value that a person typed arrives as a `text` node.
 */
export interface Facts {
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly words: Readonly<Record<string, readonly PhrasingNode[]>>;
  readonly lists: Readonly<Record<string, readonly (readonly PhrasingNode[])[]>>;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly columns: readonly { readonly title: string; readonly share: number }[];
        readonly rows: readonly (readonly (readonly PhrasingNode[])[])[];
      }
    >
  >;
}
