import { hasBaa } from "./coverage-verdict";
import { isReported } from "./evidence";
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

/** "Yes, on some plans": the first words of an answer to "does this vendor sign a BAA?", on whose word it is included. */
export function answerInWords(vendor: Pick<Vendor, "plans" | "confidence" | "sources">): string {
  const stance = posture(vendor);
  const answer = answers[stance];
  if (stance === "unknown" || !isReported(vendor)) return answer;
  return `Reported: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`;
}

/** The answer for a search engine or a shared link, in about 160 characters. */
export function answerForLinks(vendor: Vendor): string {
  const answer = answerInWords(vendor);
  const plans = vendor.plans.filter(hasBaa);
  if (plans.length === 0) {
    return `${answer}. What is known of ${vendor.name} and a HIPAA Business Associate Agreement, with sources and dates, and what to do instead.`;
  }
  const names = plans.map((plan) => plan.name).join(", ");
  const where = plans.length < vendor.plans.length && names.length <= 60 ? ` (${names})` : "";
  return `${answer}${where}. The HIPAA Business Associate Agreement of ${vendor.name} plan by plan, with sources and dates, and how to get it.`;
}
