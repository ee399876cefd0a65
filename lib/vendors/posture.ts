import { hasBaa } from "./coverage-verdict";
import type { Vendor } from "./schema";

/** A vendor's stance over all its plans, for lists and filters. */
export const postures = [
  "yes-all-plans",
  "plan-gated",
  "on-request",
  "add-on",
  "self-hosted",
  "no",
  "unknown",
] as const;

export type Posture = (typeof postures)[number];

/** The words shown for a posture, the same everywhere. */
export const postureWords: Readonly<Record<Posture, string>> = {
  "yes-all-plans": "BAA on every plan",
  "plan-gated": "BAA on some plans",
  "on-request": "BAA on request",
  "add-on": "BAA as an add-on",
  "self-hosted": "No BAA, can be self-hosted",
  no: "No BAA offered",
  unknown: "Not confirmed",
};

/**
 * The posture that the plan rows add up to. Self-hosting is set aside where the maker's own service has a BAA, and
 * absence of a statement is never a "no".
 */
export function posture({ plans }: Pick<Vendor, "plans">): Posture {
  const hosted = plans.filter((plan) => plan.baa !== "not-needed");
  const has = (baa: Vendor["plans"][number]["baa"]) => hosted.some((plan) => plan.baa === baa);
  if (has("yes")) return hosted.every((plan) => plan.baa === "yes") ? "yes-all-plans" : "plan-gated";
  if (hosted.some(hasBaa)) return has("on-request") ? "on-request" : "add-on";
  if (has("unknown")) return "unknown";
  return hosted.length < plans.length ? "self-hosted" : "no";
}
