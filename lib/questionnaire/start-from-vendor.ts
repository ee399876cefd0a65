import type { Vendor } from "../vendors/schema";
import { type StartingText, startingText } from "./starting-texts/starting-texts";
import type { Typed } from "./typed";

/** The directory's entry that stands in the field, or null. */
export function vendorOf(typed: Typed, directory: readonly Vendor[]): Vendor | null {
  if (typed.preparedBy === "vendor") return null;
  return directory.find(({ slug }) => slug === typed["vendor.directory.slug"]) ?? null;
}

/** The kind of service: the directory's word, or the one chosen for a vendor that is not in it. */
export function startingTextOf(typed: Typed, directory: readonly Vendor[]): StartingText {
  const kind = typed.kindOfService;
  return startingText(vendorOf(typed, directory)?.category ?? (typeof kind === "string" ? kind : ""));
}

/** What to offer in fields that nobody has typed in yet, from the vendor and its kind. It becomes an answer once its page is saved. */
export function startingTexts(typed: Typed, directory: readonly Vendor[]): Typed {
  const vendor = vendorOf(typed, directory);
  const { services, phi } = startingTextOf(typed, directory);
  return {
    ...(vendor?.legalEntity ? { "vendor.legalName": vendor.legalEntity.name } : {}),
    ...(services === "" ? {} : { services }),
    ...(phi.length === 0 ? {} : { "phi.categories": [...phi] }),
  };
}

/** What the form shows: what was typed, and the starting texts where nothing was. */
export function withStartingTexts(typed: Typed, directory: readonly Vendor[]): Typed {
  return { ...startingTexts(typed, directory), ...typed };
}
