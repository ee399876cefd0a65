import { type Alternative, alternatives } from "./alternatives";
import { hasBaa, planVerdict, type Verdict } from "./coverage-verdict";
import type { Vendor, VendorPlan } from "./schema";

/** What to do about a vendor's plan. */
export interface NextStep {
  readonly verdict: Verdict;
  /** The advice, in one sentence. */
  readonly advice: string;
  /** Plans of the same vendor that have a BAA, when this one has none. */
  readonly plans: readonly VendorPlan[];
  /** Plans that one runs oneself, when the maker's own service has no BAA. */
  readonly selfHosted: readonly VendorPlan[];
  /** Other vendors of the kind with a plan for PHI; only where this plan leaves a person stuck. */
  readonly alternatives: readonly Alternative[];
  /** The question to send, and to whom; null when asking changes nothing. */
  readonly question: { readonly to: string; readonly text: string } | null;
  /** How one gets the BAA, where this plan has one. */
  readonly howToObtain: Vendor["howToObtain"] | null;
}

/** What to do next on this plan of this vendor, given the whole directory. */
export function nextStep(vendor: Vendor, plan: VendorPlan, all: readonly Vendor[]): NextStep {
  const verdict = planVerdict(vendor, plan);
  const stuck = verdict === "other-plan" || verdict === "not-offered" || verdict === "not-confirmed";
  const others = stuck ? alternatives(vendor, all) : [];
  const plans = stuck ? vendor.plans.filter(hasBaa) : [];
  const selfHosted = stuck ? vendor.plans.filter((other) => other.baa === "not-needed") : [];
  return {
    verdict,
    advice: adviceFor(verdict, vendor, plans, selfHosted, others.length > 0),
    plans,
    selfHosted,
    alternatives: others,
    question: questionFor(verdict, vendor, plan, plans),
    howToObtain: hasBaa(plan) ? vendor.howToObtain : null,
  };
}

function adviceFor(
  verdict: Verdict,
  { name, howToObtain }: Vendor,
  plans: readonly VendorPlan[],
  selfHosted: readonly VendorPlan[],
  thereAreOthers: boolean,
): string {
  switch (verdict) {
    case "offered":
      return howToObtain.method === "included-in-terms"
        ? "The BAA comes with the vendor’s terms. Keep a copy of it before any PHI goes in."
        : "Sign the vendor’s BAA before any PHI goes in.";
    case "on-request":
      return `Ask ${name} for its BAA, and keep PHI out until you hold the signed copy.`;
    case "add-on":
      return "Buy the add-on, then sign the BAA before any PHI goes in.";
    case "other-plan":
      return `Move to ${anyOf(plans.map((plan) => plan.name))}, or keep PHI out of this plan.`;
    case "not-offered": {
      const roads = [
        "Keep PHI out",
        selfHosted.length > 0 ? `run ${anyOf(selfHosted.map((plan) => plan.name))} yourself` : null,
        thereAreOthers ? "choose a vendor that signs" : null,
      ].filter((road) => road !== null);
      return `${anyOf(roads)}.`;
    }
    case "not-confirmed":
      return plans.length > 0
        ? `Ask ${name} in writing, or take ${anyOf(plans.map((plan) => plan.name))}. Keep PHI out until the answer is yes.`
        : `Ask ${name} in writing, and keep PHI out until the answer is yes.`;
    case "not-needed":
      return "The maker sees no data here. The company that hosts it for you does: sign a BAA with that company.";
  }
}

function questionFor(
  verdict: Verdict,
  { name }: Vendor,
  plan: VendorPlan,
  plans: readonly VendorPlan[],
): NextStep["question"] {
  switch (verdict) {
    case "offered":
      return {
        to: name,
        text: `We use ${name} (${plan.name}) with PHI. Please send us your Business Associate Agreement. Which products and features does it name, and which does it leave out?`,
      };
    case "on-request":
      return {
        to: name,
        text: `We want to use ${name} (${plan.name}) with PHI. Will you sign a Business Associate Agreement with us, and for which products and features?`,
      };
    case "add-on":
      return {
        to: name,
        text: `We want to use ${name} (${plan.name}) with PHI. What does the add-on with the Business Associate Agreement cost today, and which products and features does the agreement name?`,
      };
    case "other-plan":
      return {
        to: name,
        text: `We are on ${plan.name} and need a Business Associate Agreement. What would ${anyOf(plans.map((other) => other.name))} cost us, and can the agreement be signed before we move?`,
      };
    case "not-confirmed":
      return {
        to: name,
        text: `Do you sign a HIPAA Business Associate Agreement for ${name} (${plan.name})? If not, on which plan do you, and for which products and features?`,
      };
    case "not-needed":
      return {
        to: "the company that hosts it",
        text: `We want to run ${name} on your servers with PHI. Will you sign a Business Associate Agreement with us for them?`,
      };
    case "not-offered":
      return null;
  }
}

/** "A", "A or B", "A, B or C". */
function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
