import { expect, test } from "vitest";
import { type AuditEvent, auditEventSchema } from "@/lib/agreements/audit-event";
import { describeAuditEvent } from "@/lib/agreements/describe-audit-event";

const hashes = { version: 2, libraryVersion: "2026-11-23-abc", contentHash: "a", pdfSha256: "b" };
const events: AuditEvent[] = [
  { type: "agreement-generated", data: hashes },
  { type: "agreement-changed", data: hashes },
  {
    type: "vendor-agreement-recorded",
    data: {
      title: "BAA",
      signedOn: "2026-11-01",
      signedBy: "A. Person",
      effectiveDate: "2026-11-01",
      endDate: null,
      reviewDate: "2027-11-01",
    },
  },
  {
    type: "agreement-signed",
    data: { version: 2, signedOn: "2026-11-01", signedBy: "A. Person", effectiveDate: "2026-11-02" },
  },
  { type: "agreement-renewed", data: { from: "2026-11-01", to: "2027-11-01", byItself: false } },
  { type: "agreement-renewed", data: { from: "2026-11-01", to: "2027-11-01", byItself: true } },
  { type: "agreement-reviewed", data: { from: null, to: "2027-11-01" } },
  { type: "agreement-ended", data: { endedOn: "2026-11-01", reason: "Moved to another vendor" } },
  { type: "organisation-named", data: { from: "", to: "Harbor Dental" } },
  { type: "time-zone-set", data: { from: "America/New_York", to: "America/Chicago" } },
  { type: "guest-claimed", data: { drafts: 1, agreements: 2 } },
];

test("every kind of event reads back from its stored form", () => {
  for (const event of events) expect(auditEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  expect(new Set(events.map(({ type }) => type)).size).toBe(auditEventSchema.options.length);
});

test("every kind of event has its own sentence, and a review is never called an end", () => {
  const sentences = events.map((event) => describeAuditEvent(event, (date) => `on ${date}`));
  expect(new Set(sentences).size).toBe(events.length);
  expect(sentences[6]).toBe("Reviewed: next review on 2027-11-01");
});

test("an event with data of another kind is refused", () => {
  expect(auditEventSchema.safeParse({ type: "agreement-ended", data: hashes }).success).toBe(false);
});
