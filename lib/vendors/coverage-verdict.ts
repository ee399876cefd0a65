import type { Vendor, VendorPlan } from "./schema";

/** What a vendor offers on a plan. None of these words says that anybody is covered: only a signed agreement does. */
export const verdicts = [
  "offered",
  "on-request",
  "add-on",
  "other-plan",
  "not-offered",
  "not-confirmed",
  "not-needed",
] as const;

export type Verdict = (typeof verdicts)[number];

/** The words shown beside a verdict's mark, the same everywhere. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  offered: "BAA offered on this plan",
  "on-request": "Offered on request",
  "add-on": "Offered as an add-on",
  "other-plan": "Not on this plan",
  "not-offered": "No BAA offered",
  "not-confirmed": "Not confirmed",
  "not-needed": "Not needed from the maker",
};

/** Stands under every verdict that `mayBeSigned`. */
export const coveredOnlyOnceSigned = "You are covered only once it is signed, for the products it names.";

/**
 * What this vendor offers on this plan.
 *
 * @throws when the vendor has no plan of this id; find a plan that a person named with `findPlan` first.
 */
export function coverageVerdict(vendor: Vendor, planId: string): Verdict {
  const plan = vendor.plans.find(({ id }) => id === planId);
  if (!plan) throw new Error(`${vendor.slug} has no plan “${planId}”`);
  return planVerdict(vendor, plan);
}

/** The verdict on a plan at hand. A plan without a BAA reads differently where another plan of the vendor has one. */
export function planVerdict(vendor: Pick<Vendor, "plans">, plan: VendorPlan): Verdict {
  switch (plan.baa) {
    case "yes":
      return "offered";
    case "on-request":
    case "add-on":
    case "not-needed":
      return plan.baa;
    case "unknown":
      return "not-confirmed";
    case "no":
      return vendor.plans.some(hasBaa) ? "other-plan" : "not-offered";
  }
}

/** Whether the vendor signs a BAA on this plan, in whichever way one gets it. */
export function hasBaa(plan: VendorPlan): boolean {
  return plan.baa === "yes" || plan.baa === "on-request" || plan.baa === "add-on";
}

/** Whether there is a BAA to sign at the end of the road that this verdict opens. */
export function mayBeSigned(verdict: Verdict): boolean {
  return verdict === "offered" || verdict === "on-request" || verdict === "add-on";
}
