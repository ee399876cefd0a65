import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { alternatives } from "@/lib/vendors/alternatives";
import { planVerdict } from "@/lib/vendors/coverage-verdict";
import { isReported, rowSources } from "@/lib/vendors/evidence";
import { posture, postures } from "@/lib/vendors/posture";
import { type Vendor, vendorSchema } from "@/lib/vendors/schema";
import { directory, vendorFiles, vendorNamed } from "../support/vendor-files";

describe.each(vendorFiles)("vendors/$name", ({ name, text }) => {
  test("parses, under the name of its slug", () => {
    const result = vendorSchema.safeParse(parse(text));
    expect(result.error?.issues ?? []).toEqual([]);
    expect(name).toBe(`${result.data?.slug}.yaml`);
  });

  test("names a read source with a date for every row, or says that nothing is confirmed", () => {
    const vendor = vendorSchema.parse(parse(text));
    for (const plan of vendor.plans) {
      const sources = rowSources(vendor, plan);
      expect(sources).toHaveLength(plan.sources.length);
      if (sources.length === 0) expect(plan.baa, plan.name).toBe("unknown");
    }
  });

  test("rests on sources that were read by the day it was compiled", () => {
    const vendor = vendorSchema.parse(parse(text));
    for (const source of vendor.sources) expect(source.readOn <= vendor.compiledOn, source.id).toBe(true);
  });

  test("claims nothing in our own words that only a lawyer or a signature could", () => {
    const vendor = vendorSchema.parse(parse(text));
    for (const sentence of ourWords(vendor)) {
      expect(sentence).not.toMatch(
        /\b(compliant|compliance with hipaa|guarantee[ds]?|certified|covered(?! entit))\b|!/i,
      );
      expect(sentence, "typed quotes and dashes").not.toMatch(/['"]|--| - /);
    }
  });

  test("invents no reviewer", () => {
    const vendor = vendorSchema.parse(parse(text));
    expect(vendor.reviewedBy).toBeNull();
    expect(vendor.method).toBe("From public pages, not confirmed with the vendor");
  });
});

test("no slug, name, other name or domain leads to two vendors", () => {
  const names = directory.flatMap((vendor) => [
    ...new Set([vendor.slug, ...[vendor.name, ...vendor.aliases, ...vendor.domains].map((word) => word.toLowerCase())]),
  ]);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});

test("every posture can be seen in the directory", () => {
  expect(new Set(directory.map(posture))).toEqual(new Set(postures));
});

test("Segment has exactly its four plans, with their prices and verdicts", () => {
  const segment = vendorNamed("segment");
  const rows = segment.plans.map((plan) => [plan.name, plan.price, plan.priceAsOf, planVerdict(segment, plan)]);
  expect(rows).toEqual([
    ["Free", "$0", "2026-04-20", "other-plan"],
    ["Team", "About $120 a month", "2026-04-20", "other-plan"],
    ["Business", "Custom", "2026-04-20", "on-request"],
    ["Enterprise", "Custom", "2026-04-20", "offered"],
  ]);
  expect(segment.plans[2]?.note).toContain("account manager");
  expect(segment.plans[3]?.note).toContain("dedicated compliance support");
  expect(segment.contradictions).toHaveLength(3);
});

test("beside every vendor that signs no BAA stands one of its kind that can be used", () => {
  const refusing = directory.filter((vendor) => posture(vendor) === "no" || posture(vendor) === "self-hosted");
  expect(refusing.length).toBeGreaterThan(2);
  for (const vendor of refusing) expect(alternatives(vendor, directory), vendor.slug).not.toEqual([]);
});

test("a vendor whose own word was not read is marked as reported", () => {
  expect(isReported(vendorNamed("doxy-me"))).toBe(true);
  expect(isReported(vendorNamed("rudderstack"))).toBe(true);
  expect(isReported(vendorNamed("paubox"))).toBe(false);
});

/** What we wrote ourselves. Titles of sources and what they support are quoted from elsewhere. */
function ourWords(vendor: Vendor): readonly string[] {
  return [
    vendor.summary,
    ...vendor.plans.flatMap(({ note, price }) => [note ?? "", price ?? ""]),
    ...vendor.scope.in,
    ...vendor.scope.out,
    vendor.howToObtain.note ?? "",
    ...vendor.howToObtain.steps,
    ...[...vendor.phiRisks, ...vendor.configuration].map(({ text }) => text),
    ...vendor.contradictions.map(({ what }) => what),
  ];
}
