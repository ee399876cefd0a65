import type { Vendor, VendorPlan, VendorSource } from "./schema";

/** The sources a row rests on, in the order the row names them. */
export function rowSources(vendor: Vendor, plan: VendorPlan): readonly VendorSource[] {
  return plan.sources.flatMap((id) => vendor.sources.find((source) => source.id === id) ?? []);
}

/** Whether anything here is the vendor's own word. A copy of its page is not. */
function onVendorsWord(sources: readonly VendorSource[]): boolean {
  return sources.some((source) => source.kind === "vendor");
}

/** Whether the entry may only be published as "reported, confirm with the vendor". */
export function isReported(vendor: Pick<Vendor, "confidence" | "sources">): boolean {
  return vendor.confidence === "low" || !onVendorsWord(vendor.sources);
}

/** The site a source is on, as people name it: "baagenerator.com". */
export function siteOf(source: VendorSource): string {
  return new URL(source.url).hostname.replace(/^www\./, "");
}

/** Who says so, in the words of the publishing rules. */
export function sourceKindWords(source: VendorSource): string {
  switch (source.kind) {
    case "vendor":
      return "The vendor’s own page";
    case "copy":
      return "A copy of the vendor’s page";
    case "third-party":
      return `Reported by ${siteOf(source)}`;
  }
}
