import { expect, test } from "vitest";
import { answerForLinks, answerInWords } from "@/lib/vendors/answer-in-words";
import { directory, vendorNamed } from "../../support/vendor-files";

test.each([
  ["paubox", "Yes"],
  ["segment", "Yes, on some plans"],
  ["twilio", "Yes, on request"],
  ["supabase", "Yes, as an add-on"],
  ["matomo", "No, but it can be self-hosted"],
  ["google-analytics", "No"],
  ["nextiva", "Not confirmed"],
  ["doxy-me", "Reported: yes, on some plans"],
  ["whatsapp", "Reported: no"],
])("of %s the answer begins “%s”", (slug, answer) => {
  expect(answerInWords(vendorNamed(slug))).toBe(answer);
});

test("a shared link names the plans that have a BAA", () => {
  expect(answerForLinks(vendorNamed("segment"))).toContain("Yes, on some plans (Business, Enterprise).");
});

test("no link promises how to get what does not exist, and none is cut short", () => {
  expect(answerForLinks(vendorNamed("google-analytics"))).not.toContain("how to get");
  for (const vendor of directory) expect(answerForLinks(vendor).length, vendor.slug).toBeLessThan(240);
});
