import { hasBaa } from "./coverage-verdict";
import { posture } from "./posture";
import type { Vendor } from "./schema";

/** The plans that have a BAA in one line: "Business · Enterprise"; or what stands in their place. */
export function plansWithBaa({ plans }: Pick<Vendor, "plans">): string {
  const named = (chosen: Vendor["plans"]) => chosen.map((plan) => plan.name).join(" · ");
  if (plans.some(hasBaa)) return named(plans.filter(hasBaa));
  switch (posture({ plans })) {
    case "self-hosted":
      return `None; ${named(plans.filter((plan) => plan.baa === "not-needed"))} needs none`;
    case "unknown":
      return "None confirmed";
    default:
      return "None";
  }
}
