import { describe, expect, test } from "vitest";
import { coverageVerdict, mayBeSigned, verdicts, verdictWords } from "@/lib/vendors/coverage-verdict";
import { findPlan } from "@/lib/vendors/find-plan";
import { posture } from "@/lib/vendors/posture";
import type { Vendor } from "@/lib/vendors/schema";
import { vendorNamed } from "../../support/vendor-files";

type Baa = Vendor["plans"][number]["baa"];

function withPlans(...rows: readonly Baa[]): Vendor {
  const plans = rows.map((baa, index) => ({
    id: `plan-${index}`,
    name: `Plan ${index}`,
    price: null,
    priceAsOf: null,
    baa,
    note: null,
    sources: [],
  }));
  return { ...vendorNamed("segment"), plans };
}

describe("a plan's verdict", () => {
  test.each([
    ["segment", "free", "other-plan"],
    ["segment", "team", "other-plan"],
    ["segment", "business", "on-request"],
    ["segment", "enterprise", "offered"],
    ["google-analytics", "all-editions", "not-offered"],
    ["freshpaint", "all-plans", "not-confirmed"],
    ["supabase", "team", "add-on"],
    ["supabase", "pro", "other-plan"],
    ["matomo", "on-premise", "not-needed"],
    ["sendgrid", "standard", "not-offered"],
  ])("%s, %s: %s", (slug, plan, verdict) => {
    expect(coverageVerdict(vendorNamed(slug), plan)).toBe(verdict);
  });

  test("self-hosting is no BAA: the maker’s cloud stays “no BAA offered”", () => {
    expect(coverageVerdict(vendorNamed("matomo"), "cloud")).toBe("not-offered");
  });

  test("a plan that nobody spoke about is never a plan that has one", () => {
    expect(coverageVerdict(withPlans("no", "unknown"), "plan-0")).toBe("not-offered");
  });

  test("an unknown plan id is refused", () => {
    expect(() => coverageVerdict(vendorNamed("segment"), "platinum")).toThrow("segment has no plan “platinum”");
  });

  test("no verdict’s words say covered or compliant", () => {
    for (const verdict of verdicts) expect(verdictWords[verdict]).not.toMatch(/cover|complian/i);
  });

  test("something can be signed only where the vendor has a BAA", () => {
    expect(verdicts.filter(mayBeSigned)).toEqual(["offered", "on-request", "add-on"]);
  });
});

describe("a plan is found", () => {
  test.each(["business", "Business", " BUSINESS "])("by id or shown name, case ignored: “%s”", (named) => {
    expect(findPlan(vendorNamed("segment"), named)?.id).toBe("business");
  });

  test("by a shown name that differs from the id", () => {
    expect(findPlan(vendorNamed("slack"), "business+")?.id).toBe("business-plus");
  });

  test("never by a part of its name", () => {
    expect(findPlan(vendorNamed("segment"), "bus")).toBeNull();
  });
});

describe("a vendor's posture", () => {
  test.each<[string, readonly Baa[]]>([
    ["yes-all-plans", ["yes", "yes"]],
    ["yes-all-plans", ["yes", "not-needed"]],
    ["plan-gated", ["no", "yes"]],
    ["plan-gated", ["no", "no", "on-request", "yes"]],
    ["plan-gated", ["yes", "unknown"]],
    ["on-request", ["no", "on-request"]],
    ["on-request", ["on-request", "not-needed"]],
    ["add-on", ["add-on", "unknown"]],
    ["no", ["no", "no"]],
    ["unknown", ["no", "unknown"]],
    ["unknown", ["unknown", "not-needed"]],
    ["self-hosted", ["no", "not-needed"]],
    ["self-hosted", ["not-needed"]],
  ])("%s: %j", (expected, rows) => {
    expect(posture(withPlans(...rows))).toBe(expected);
  });
});
