/**
 * Where a reference points, and the `id` of that place in HTML and PDF.
 * Sections and schedules have names of their own, so "services" may be both.
 */
export function anchor(kind: "article" | "section" | "schedule", id: string): string {
  return `${kind}-${id}`;
}
