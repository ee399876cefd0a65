import { findVendor, vendors } from "@/lib/server/content";
import { findPlan } from "@/lib/vendors/find-plan";
import { publicVendor } from "@/lib/vendors/public-vendor";
import { printJson } from "./print-json";
import { readArguments } from "./read-arguments";
import { UsageError } from "./usage-error";

/** `vendors [SLUG] [--plan PLAN]`: directory entries and verdicts as JSON, as `GET /api/v1/vendors` answers them. */
export function vendorsVerb(args: string[]): number {
  const { positionals, values } = readArguments(args, { plan: { type: "string" } }, 1);
  const [slug] = positionals;
  if (slug === undefined) {
    if (values.plan !== undefined) throw new UsageError("--plan needs the vendor's slug before it.");
    printJson({ vendors: vendors().map(publicVendor) });
    return 0;
  }
  const vendor = findVendor(slug);
  if (vendor === null) {
    console.error(`slug: the directory has no vendor “${slug}”`);
    return 2;
  }
  const shown = publicVendor(vendor);
  if (values.plan === undefined) {
    printJson(shown);
    return 0;
  }
  const plan = findPlan(vendor, values.plan);
  if (plan === null) {
    console.error(
      `plan: ${vendor.name} has no plan “${values.plan}”; it has ${vendor.plans.map(({ id }) => id).join(", ")}`,
    );
    return 2;
  }
  printJson({ ...shown, plans: shown.plans.filter(({ id }) => id === plan.id) });
  return 0;
}
