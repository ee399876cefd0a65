import type { Vendor, VendorPlan } from "./schema";

/** The plan with this id or shown name, case and surrounding space ignored; null when the vendor has none such. */
export function findPlan(vendor: Vendor, named: string): VendorPlan | null {
  const wanted = named.trim().toLowerCase();
  return (
    vendor.plans.find(({ id }) => id === wanted) ??
    vendor.plans.find(({ name }) => name.toLowerCase() === wanted) ??
    null
  );
}
