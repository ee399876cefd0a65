import { findPlan } from "../vendors/find-plan";
import type { Vendor } from "../vendors/schema";
import type { Answers } from "./answers";
import type { Problem } from "./problem";

type Directory = Answers["vendor"]["directory"];

/** Finds the vendor by its slug and the plan by its id or shown name, case ignored; the result names the plan by id. */
export function resolvePlan(
  named: Directory,
  directory: readonly Vendor[],
): { readonly ok: true; readonly directory: Directory } | { readonly ok: false; readonly problem: Problem } {
  if (named === null) return { ok: true, directory: null };
  const vendor = directory.find(({ slug }) => slug === named.slug.toLowerCase());
  if (!vendor) return { ok: false, problem: { path: "vendor.directory.slug", message: unknownVendor(named.slug) } };
  const plan = findPlan(vendor, named.plan);
  if (!plan) {
    const plans = vendor.plans.map(({ name }) => name).join(", ");
    const message = `Choose one of ${vendor.name}’s plans (${plans}): “${named.plan}” is not one`;
    return { ok: false, problem: { path: "vendor.directory.plan", message } };
  }
  return { ok: true, directory: { slug: vendor.slug, plan: plan.id } };
}

/** What to do about a vendor that the directory does not have. */
export function unknownVendor(slug: string): string {
  return `Choose a vendor of the directory, or leave it out: “${slug}” is not in it`;
}
