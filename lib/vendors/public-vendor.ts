import { z } from "zod";
import { categoryIds } from "./categories";
import { planVerdict, verdicts } from "./coverage-verdict";
import { isReported, rowSources } from "./evidence";
import { posture, postures } from "./posture";
import type { Vendor, VendorSource } from "./schema";

const publicSourceSchema = z.object({
  title: z.string(),
  url: z.url(),
  kind: z.enum(["vendor", "copy", "third-party"]).describe("copy: a copy of the vendor's page, not its own word"),
  date: z.string().nullable().describe("When the page says it was published: YYYY, YYYY-MM or YYYY-MM-DD"),
  readOn: z.iso.date(),
});

const publicStatementSchema = z.object({
  basis: z.enum(["vendor", "third-party", "editorial"]).describe("Who says so; editorial is ours"),
  text: z.string(),
});

/** One vendor as the HTTP interface and the command line show it. */
export const publicVendorSchema = z.object({
  slug: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  domains: z.array(z.string()),
  category: z.enum(categoryIds),
  otherCategories: z.array(z.enum(categoryIds)),
  website: z.url(),
  legalEntity: z.string().nullable().describe("From a document; null where none was seen"),
  summary: z.string(),
  posture: z.enum(postures),
  reported: z.boolean().describe("Reported by others: confirm with the vendor"),
  plans: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      price: z.string().nullable(),
      priceAsOf: z.string().nullable().describe("YYYY, YYYY-MM or YYYY-MM-DD"),
      verdict: z.enum(verdicts),
      note: z.string().nullable(),
      sources: z.array(publicSourceSchema),
    }),
  ),
  scope: z.object({ in: z.array(z.string()), out: z.array(z.string()) }),
  howToObtain: z.object({
    method: z.string(),
    paper: z.enum(["vendor", "customer", "either", "unknown"]).describe("Whose paper gets signed"),
    note: z.string().nullable(),
    steps: z.array(z.string()),
  }),
  phiRisks: z.array(publicStatementSchema),
  configuration: z.array(publicStatementSchema),
  contradictions: z.array(z.object({ what: z.string(), source: publicSourceSchema.nullable() })),
  sources: z.array(publicSourceSchema),
  confidence: z.enum(["high", "medium", "low"]),
  compiledOn: z.iso.date(),
  method: z.string(),
  reviewedBy: z.string().nullable(),
  reviewedOn: z.iso.date().nullable(),
});

export type PublicVendor = z.infer<typeof publicVendorSchema>;

/** A vendor's entry with verdicts worked out and each row's sources beside it. */
export function publicVendor(vendor: Vendor): PublicVendor {
  return {
    slug: vendor.slug,
    name: vendor.name,
    aliases: vendor.aliases,
    domains: vendor.domains,
    category: vendor.category,
    otherCategories: vendor.otherCategories,
    website: vendor.website,
    legalEntity: vendor.legalEntity?.name ?? null,
    summary: vendor.summary,
    posture: posture(vendor),
    reported: isReported(vendor),
    plans: vendor.plans.map((plan) => ({
      id: plan.id,
      name: plan.name,
      price: plan.price,
      priceAsOf: plan.priceAsOf,
      verdict: planVerdict(vendor, plan),
      note: plan.note,
      sources: rowSources(vendor, plan).map(publicSource),
    })),
    scope: vendor.scope,
    howToObtain: vendor.howToObtain,
    phiRisks: vendor.phiRisks,
    configuration: vendor.configuration,
    contradictions: vendor.contradictions.map(({ what, source }) => {
      const named = vendor.sources.find(({ id }) => id === source);
      return { what, source: named ? publicSource(named) : null };
    }),
    sources: vendor.sources.map(publicSource),
    confidence: vendor.confidence,
    compiledOn: vendor.compiledOn,
    method: vendor.method,
    reviewedBy: vendor.reviewedBy,
    reviewedOn: vendor.reviewedOn,
  };
}

function publicSource({ title, url, kind, date, readOn }: VendorSource): PublicVendor["sources"][number] {
  return { title, url, kind, date, readOn };
}
