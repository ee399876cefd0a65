import type { Typed } from "@/lib/questionnaire/typed";
import type { Vendor } from "@/lib/vendors/schema";

/** What a section's form shows, apart from its questions. */
export interface FormValues {
  /** What stands in the fields, starting texts included. */
  readonly typed: Typed;
  /** What an untouched field shows. */
  readonly defaults: Typed;
  /** Messages by control name; empty until the section is checked. */
  readonly errors: Readonly<Record<string, string>>;
  /** Warnings by path, from what stands in the fields. */
  readonly warnings: Readonly<Record<string, string>>;
  /** Words of this draft that go with a field: where a starting text came from. */
  readonly notes: Readonly<Record<string, string>>;
  /** The list that shows one empty row more. */
  readonly addTo: string | null;
  readonly vendor: Vendor | null;
  readonly directory: readonly Vendor[];
}

/** The text that stands in a field. */
export function textAt({ typed, defaults }: FormValues, path: string): string {
  const value = typed[path] ?? defaults[path] ?? "";
  return typeof value === "string" ? value : value.join(", ");
}

/** The boxes that are ticked. */
export function ticksAt({ typed, defaults }: FormValues, path: string): readonly string[] {
  const value = typed[path] ?? defaults[path] ?? [];
  return typeof value === "string" ? [value] : value;
}
