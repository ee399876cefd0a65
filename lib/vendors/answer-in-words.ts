import { hasBaa } from "./coverage-verdict";
import { type Posture, posture } from "./posture";
import type { Vendor } from "./schema";

const answers: Record<Posture, string> = {
  "yes-all-plans": "Yes",
  "plan-gated": "Yes, on some plans",
  "on-request": "Yes, on request",
  "add-on": "Yes, as an add-on",
  "self-hosted": "No, but it can be self-hosted",
  no: "No",
  unknown: "Not confirmed",
};

/** "Yes, on some plans": the first words of an answer to "does this vendor sign a BAA?". */
export function answerInWords(vendor: Pick<Vendor, "plans">): string {
  return answers[posture(vendor)];
}

/** The answer for a search engine or a shared link, in at most about 160 characters. */
export function answerForLinks(vendor: Vendor): string {
  const plans = vendor.plans.filter(hasBaa).map((plan) => plan.name);
  const where = plans.length > 0 && plans.length < 4 ? ` (${plans.join(", ")})` : "";
  return `${answerInWords(vendor)}${where}. Plan by plan, with sources and dates: how to get the HIPAA Business Associate Agreement of ${vendor.name}, and what to do without one.`;
}
