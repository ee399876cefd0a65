import { category } from "./categories";
import { isReported } from "./evidence";
import { plansWithBaa } from "./plans-with-baa";
import { posture } from "./posture";
import type { Vendor } from "./schema";
import type { SearchEntry } from "./search";

/** A vendor as the directory lists it: what the search knows, and what a row shows. */
export interface ListEntry extends SearchEntry {
  /** The vendor's own word was not read. */
  readonly reported: boolean;
  /** The plans that have a BAA, in one line. */
  readonly plans: string;
}

/** What the browser's search needs, and nothing more. */
export function searchIndex(vendors: readonly Vendor[]): readonly SearchEntry[] {
  return vendors.map(searchEntry);
}

/** The directory in the order in which people look things up: by name. */
export function listEntries(vendors: readonly Vendor[]): readonly ListEntry[] {
  return vendors
    .map((vendor) => ({ ...searchEntry(vendor), reported: isReported(vendor), plans: plansWithBaa(vendor) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function searchEntry(vendor: Vendor): SearchEntry {
  return {
    slug: vendor.slug,
    name: vendor.name,
    aliases: vendor.aliases,
    domains: vendor.domains,
    category: [vendor.category, category(vendor.category).plural],
    posture: posture(vendor),
  };
}
