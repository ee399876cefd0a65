import type { Vendor } from "../vendors/schema";
import { allFields } from "./flow";
import type { Section } from "./question";
import { type Posted, savedSection } from "./save-section";
import type { Typed, TypedValue } from "./typed";

/** What another window had saved in a field that this one then saved differently: `other.` before the field's path. */
const prefix = "other.";

/**
 * Saves a section over what another window saved meanwhile. The last one stands in the field; what it replaced is kept
 * beside it, to be shown until someone has looked at it.
 */
export function mergedSection(current: Typed, section: Section, posted: Posted, directory: readonly Vendor[]): Typed {
  const saved = savedSection(current, section, posted, directory);
  const replaced = Object.entries(current).filter(([path, value]) => {
    const now = saved[path];
    return now !== undefined && !path.startsWith(prefix) && String(now) !== String(value) && String(value) !== "";
  });
  return { ...saved, ...Object.fromEntries(replaced.map(([path, value]) => [`${prefix}${path}`, value])) };
}

/** A field that two windows saved differently. */
export interface OtherValue {
  readonly path: string;
  readonly label: string;
  readonly theirs: string;
}

/** What other windows saved and this one replaced. */
export function otherValues(typed: Typed): readonly OtherValue[] {
  return Object.entries(typed)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, value]) => ({
      path: path.slice(prefix.length),
      label: labelAt(path.slice(prefix.length)),
      theirs: shown(value),
    }));
}

/** The same without them, once they have been looked at. */
export function withoutOtherValues(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([path]) => !path.startsWith(prefix)));
}

function labelAt(path: string): string {
  return allFields.find((field) => path === field.path || path.startsWith(`${field.path}.`))?.label ?? path;
}

function shown(value: TypedValue): string {
  return typeof value === "string" ? value : value.join(", ");
}
