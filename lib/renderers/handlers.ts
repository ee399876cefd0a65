import type { DocumentTreeNode } from "../document/nodes";

/** The node of one type. */
type NodeOf<Type extends DocumentTreeNode["type"]> = Extract<DocumentTreeNode, { readonly type: Type }>;

/** One handler for each node type: a new node does not compile until every format draws it. */
export type Handlers<Output> = {
  readonly [Type in DocumentTreeNode["type"]]: (node: NodeOf<Type>) => Output;
};

/** Draws a node with the handler of its type. */
export function draw<Output>(handlers: Handlers<Output>, node: DocumentTreeNode): Output {
  const handler = handlers[node.type] as (node: DocumentTreeNode) => Output;
  return handler(node);
}
