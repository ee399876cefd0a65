import type { DocumentNode, DocumentTreeNode } from "@/lib/document/nodes";

/** Every node of the tree, in reading order: whatever an object with a `type` holds is looked through. */
export function allNodes(document: DocumentNode): readonly DocumentTreeNode[] {
  const nodes: DocumentTreeNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      if ("type" in value) nodes.push(value as DocumentTreeNode);
      Object.values(value).forEach(visit);
    }
  };
  visit(document);
  return nodes;
}
