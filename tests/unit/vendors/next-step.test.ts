import { describe, expect, test } from "vitest";
import { alternatives } from "@/lib/vendors/alternatives";
import { findPlan } from "@/lib/vendors/find-plan";
import { nextStep } from "@/lib/vendors/next-step";
import { directory, vendorNamed } from "../../support/vendor-files";

function step(slug: string, planName: string) {
  const vendor = vendorNamed(slug);
  const plan = findPlan(vendor, planName);
  if (!plan) throw new Error(`${slug} has no plan ${planName}`);
  return nextStep(vendor, plan, directory);
}

describe("what to do next", () => {
  test("on a plan without a BAA: the plans that have one, rivals that do, and what to ask", () => {
    const team = step("segment", "Team");
    expect(team.advice).toBe("Move to Business or Enterprise, or keep PHI out of this plan.");
    expect(team.plans.map(({ id }) => id)).toEqual(["business", "enterprise"]);
    expect(team.alternatives.map(({ slug }) => slug)).toContain("tealium");
    expect(team.question?.text).toContain("We are on Team");
    expect(team.howToObtain).toBeNull();
  });

  test("on request: ask, wait for the signed copy, and how", () => {
    const business = step("segment", "Business");
    expect(business.advice).toBe("Ask Twilio Segment for its BAA, and keep PHI out until you hold the signed copy.");
    expect(business.howToObtain?.steps).toHaveLength(3);
    expect(business.alternatives).toEqual([]);
  });

  test("where the vendor signs nothing: nothing to ask, and where to go instead", () => {
    const ga = step("google-analytics", "all-editions");
    expect(ga.question).toBeNull();
    expect(ga.advice).toBe("Keep PHI out or choose a vendor that signs.");
    expect(ga.alternatives.map(({ slug }) => slug)).toEqual(["piwik-pro", "posthog", "matomo", "mixpanel"]);
  });

  test("where only self-hosting is left: that road is named", () => {
    expect(step("matomo", "cloud").advice).toBe(
      "Keep PHI out, run Matomo On-Premise yourself or choose a vendor that signs.",
    );
  });

  test("self-hosted: the question goes to the host, not the maker", () => {
    expect(step("posthog", "self-hosted").question?.to).toBe("the company that hosts it");
  });

  test("not confirmed: ask in writing, and keep PHI out meanwhile", () => {
    expect(step("nextiva", "any-plan").advice).toBe(
      "Ask Nextiva in writing, and keep PHI out until the answer is yes.",
    );
  });

  test("included in the terms: nothing to sign, but a copy to keep", () => {
    expect(step("tebra", "all-services").advice).toContain("Keep a copy");
  });
});

describe("alternatives", () => {
  test("are never the vendor itself, nor one without a road to PHI", () => {
    for (const vendor of directory) {
      for (const other of alternatives(vendor, directory)) {
        expect(other.slug).not.toBe(vendor.slug);
        expect(["offered", "add-on", "on-request", "not-needed"]).toContain(other.verdict);
      }
    }
  });

  test("put the vendor’s own word before what others report", () => {
    const reported = alternatives(vendorNamed("google-analytics"), directory).map((other) => other.reported);
    expect(reported).toEqual([...reported].sort((a, b) => Number(a) - Number(b)));
  });
});
