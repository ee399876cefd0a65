import { z } from "zod";

const date = z.iso.date();
const optionalDate = date.nullable();
const versionHashes = {
  version: z.int().min(1),
  libraryVersion: z.string(),
  contentHash: z.string(),
  pdfSha256: z.string(),
};

/** What may happen to an agreement or to the organisation that keeps it, each with the facts worth remembering. */
export const auditEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("agreement-generated"), data: z.strictObject(versionHashes) }),
  z.strictObject({ type: z.literal("agreement-changed"), data: z.strictObject(versionHashes) }),
  z.strictObject({
    type: z.literal("vendor-agreement-recorded"),
    data: z.strictObject({
      title: z.string(),
      signedOn: date,
      signedBy: z.string(),
      effectiveDate: date,
      endDate: optionalDate,
      reviewDate: optionalDate,
    }),
  }),
  z.strictObject({
    type: z.literal("agreement-signed"),
    data: z.strictObject({
      /** Null on the vendor's own paper, of which we keep no text. */
      version: z.int().min(1).nullable(),
      signedOn: date,
      signedBy: z.string(),
      effectiveDate: date,
    }),
  }),
  z.strictObject({
    type: z.literal("agreement-renewed"),
    data: z.strictObject({ from: date, to: date, byItself: z.boolean() }),
  }),
  z.strictObject({ type: z.literal("agreement-reviewed"), data: z.strictObject({ from: optionalDate, to: date }) }),
  z.strictObject({ type: z.literal("agreement-ended"), data: z.strictObject({ endedOn: date, reason: z.string() }) }),
  z.strictObject({
    type: z.literal("organisation-named"),
    data: z.strictObject({ from: z.string(), to: z.string() }),
  }),
  z.strictObject({
    type: z.literal("time-zone-set"),
    data: z.strictObject({ from: z.string(), to: z.string() }),
  }),
  z.strictObject({
    type: z.literal("guest-claimed"),
    data: z.strictObject({ drafts: z.int().min(0), agreements: z.int().min(0) }),
  }),
]);

export type AuditEvent = z.infer<typeof auditEventSchema>;
