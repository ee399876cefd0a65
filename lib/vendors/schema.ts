import { z } from "zod";
import { categoryIds } from "./categories";

/** Calendar date, ISO 8601. `z.iso.date()` refuses 2027-02-30. */
const date = z.iso.date();

/** A date as exact as the page that gives it: a day, a month or a year. */
const publishedDate = z.union([
  date,
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, "Enter YYYY, YYYY-MM or YYYY-MM-DD"),
]);

const words = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const category = z.enum(categoryIds);

/** What a row of a plan table says about the BAA, as researched. */
const planBaaSchema = z.enum(["yes", "on-request", "add-on", "no", "unknown", "not-needed"]);

/**
 * `vendor`: the vendor's own page. `copy`: a copy of one, not the vendor's own word.
 * `third-party`: somebody else. A source that was not read is evidence of nothing and is left out of the file.
 */
const sourceSchema = z.strictObject({
  id: slug,
  kind: z.enum(["vendor", "copy", "third-party"]),
  title: words,
  url: z.url({ protocol: /^https?$/ }),
  /** When the page says it was published, if it says so. */
  date: publishedDate.nullable(),
  readOn: date,
  supports: words,
});

const planSchema = z
  .strictObject({
    id: slug,
    name: words,
    price: words.nullable().default(null),
    priceAsOf: publishedDate.nullable().default(null),
    baa: planBaaSchema,
    note: words.nullable().default(null),
    /** Ids of the sources this row rests on. */
    sources: z.array(z.string()),
  })
  .refine((plan) => plan.price === null || plan.priceAsOf !== null, {
    path: ["priceAsOf"],
    error: "A price needs the date it was published",
  })
  .refine((plan) => plan.baa === "unknown" || plan.sources.length > 0, {
    path: ["sources"],
    error: "A row without a source says unknown",
  });

/**
 * A risk or a piece of advice, and whose word it is. Only `vendor` is the vendor's own statement; `editorial` is ours,
 * and since most are, a plain line in the file means that.
 */
const statementSchema = z.union([
  words.transform((text) => ({ basis: "editorial" as const, text })),
  z.strictObject({ basis: z.enum(["vendor", "third-party", "editorial"]), text: words }),
]);

/** One file of `vendors/`. */
export const vendorSchema = z
  .strictObject({
    slug,
    name: words,
    aliases: z.array(words).default([]),
    domains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/)).default([]),
    category,
    otherCategories: z.array(category).default([]),
    website: z.url(),
    /** The name to print in a contract; only from a document, never guessed. */
    legalEntity: z.strictObject({ name: words, basis: z.enum(["vendor-document", "seen-in-source"]) }).nullable(),
    summary: words,
    plans: z.array(planSchema).min(1),
    scope: z.strictObject({ in: z.array(words).default([]), out: z.array(words).default([]) }).prefault({}),
    howToObtain: z.strictObject({
      method: z.enum([
        "self-service",
        "included-in-terms",
        "contact-sales",
        "support-request",
        "email-request",
        "request-form",
        "not-available",
        "not-needed",
        "unknown",
      ]),
      /** Whose paper gets signed. */
      paper: z.enum(["vendor", "customer", "either", "unknown"]),
      note: words.nullable().default(null),
      steps: z.array(words).default([]),
    }),
    phiRisks: z.array(statementSchema),
    configuration: z.array(statementSchema),
    /** Where sources disagree. `source`: the one that says so, if one does. */
    contradictions: z.array(z.strictObject({ source: z.string().nullable(), what: words })).default([]),
    sources: z.array(sourceSchema).min(1),
    confidence: z.enum(["high", "medium", "low"]),
    compiledOn: date,
    method: words,
    reviewedBy: words.nullable(),
    reviewedOn: date.nullable(),
  })
  .superRefine((vendor, context) => {
    const known = new Set(vendor.sources.map((source) => source.id));
    const cited = [
      ...vendor.plans.flatMap((plan, index) => plan.sources.map((id) => ({ id, path: ["plans", index, "sources"] }))),
      ...vendor.contradictions.map((entry, index) => ({ id: entry.source, path: ["contradictions", index, "source"] })),
    ];
    for (const { id, path } of cited) {
      if (id !== null && !known.has(id)) context.addIssue({ code: "custom", path, message: `No source “${id}”` });
    }
    for (const list of [vendor.plans, vendor.sources]) {
      const ids = list.map((entry) => entry.id);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      if (twice) context.addIssue({ code: "custom", path: [], message: `Two entries with the id “${twice}”` });
    }
    if ((vendor.reviewedBy === null) !== (vendor.reviewedOn === null)) {
      context.addIssue({
        code: "custom",
        path: ["reviewedOn"],
        message: "A review has a person and a date, or neither",
      });
    }
  });

export type Vendor = z.infer<typeof vendorSchema>;
export type VendorPlan = Vendor["plans"][number];
export type VendorSource = Vendor["sources"][number];
