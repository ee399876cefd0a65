import type { Typed } from "@/lib/questionnaire/typed";
import { findVendor } from "@/lib/server/content";
import { findPlan } from "@/lib/vendors/find-plan";

/** What a vendor's page already says for the person: the vendor and the plan, as far as the directory knows them. */
export function firstTyped(slug: string | undefined, planNamed: string | undefined): Typed {
  const vendor = slug === undefined ? null : findVendor(slug);
  if (!vendor) return {};
  const plan = findPlan(vendor, planNamed ?? "") ?? (vendor.plans.length === 1 ? vendor.plans[0] : undefined);
  return { "vendor.directory.slug": vendor.slug, ...(plan ? { "vendor.directory.plan": plan.id } : {}) };
}
