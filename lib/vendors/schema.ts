import { z } from "zod";

/** Calendar date, ISO 8601. `z.iso.date()` refuses 2027-02-30. */
const date = z.iso.date();
const words = z.string().trim().min(1);

/** What a row of a plan table says about the BAA, as researched. */
export const planBaaSchema = z.enum(["yes", "on-request", "add-on", "no", "unknown", "not-needed"]);

/**
 * `vendor`: the vendor's own page. `copy`: a copy of one, not the vendor's own word.
 * `third-party`: somebody else. A source that was not read is evidence of nothing and is left out of the file.
 */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  url: z.url({ protocol: /^https?$/ }),
  title: words,
  date: date.nullable(),
  readOn: date,
  kind: z.enum(["vendor", "copy", "third-party"]),
  supports: words,
});

export const planSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: words,
    price: words.nullable(),
    priceAsOf: date.nullable(),
    baa: planBaaSchema,
    note: words.nullable(),
    /** Ids of the sources this row rests on. */
    sources: z.array(z.string()),
  })
  .refine((plan) => plan.price === null || plan.priceAsOf !== null, {
    path: ["priceAsOf"],
    error: "A price needs the date it was published",
  });

/** `basis`: who says so. Only `vendor` is the vendor's own statement; `editorial` is ours. */
const statement = z.strictObject({ text: words, basis: z.enum(["vendor", "third-party", "editorial"]) });

export const vendorSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: words,
  aliases: z.array(words).default([]),
  domains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/)).default([]),
  /** The name to print in a contract; only from a document, never guessed. */
  legalEntity: z.strictObject({ name: words, basis: z.enum(["vendor-document", "seen-in-source"]) }).nullable(),
  category: z.string(),
  otherCategories: z.array(z.string()).default([]),
  website: z.url(),
  summary: words,
  plans: z.array(planSchema).min(1),
  scope: z.strictObject({ in: z.array(words), out: z.array(words) }),
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
    steps: z.array(words),
    /** Whose paper gets signed. */
    paper: z.enum(["vendor", "customer", "either", "unknown"]),
    note: words.nullable(),
  }),
  phiRisks: z.array(statement),
  configuration: z.array(statement),
  contradictions: z.array(z.strictObject({ source: z.string().nullable(), what: words })),
  sources: z.array(sourceSchema),
  confidence: z.enum(["high", "medium", "low"]),
  compiledOn: date,
  method: words,
  reviewedBy: words.nullable(),
  reviewedOn: date.nullable(),
});

export type Vendor = z.infer<typeof vendorSchema>;
export type VendorPlan = z.infer<typeof planSchema>;
export type VendorSource = z.infer<typeof sourceSchema>;
