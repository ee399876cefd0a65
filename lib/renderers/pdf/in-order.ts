import { cloneElement, type ReactElement } from "react";

/** Elements of one drawing, keyed by their order: they are drawn once and never move. */
export function inOrder(elements: readonly ReactElement[]): readonly ReactElement[] {
  const keyed: ReactElement[] = [];
  for (const element of elements) keyed.push(cloneElement(element, { key: keyed.length }));
  return keyed;
}
