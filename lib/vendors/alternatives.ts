import { planVerdict, type Verdict } from "./coverage-verdict";
import { isReported } from "./evidence";
import type { Vendor } from "./schema";

/** Another vendor of the same kind, and the plan on which it can be used with PHI. */
export interface Alternative {
  readonly slug: string;
  readonly name: string;
  readonly plan: { readonly id: string; readonly name: string };
  readonly verdict: Verdict;
  /** Others say so; the vendor's own word was not read. */
  readonly reported: boolean;
}

/** Easiest road first. */
const usable: readonly Verdict[] = ["offered", "add-on", "on-request", "not-needed"];

/**
 * Vendors that share this one's main category and have a plan for PHI, each with its easiest plan: those on the
 * vendor's own word before those that others report, then the easier road, then by name.
 */
export function alternatives(vendor: Vendor, all: readonly Vendor[]): readonly Alternative[] {
  return all
    .filter((other) => other.slug !== vendor.slug && other.category === vendor.category)
    .flatMap((other) => easiestPlan(other) ?? [])
    .sort(
      (a, b) =>
        Number(a.reported) - Number(b.reported) ||
        usable.indexOf(a.verdict) - usable.indexOf(b.verdict) ||
        a.name.localeCompare(b.name, "en"),
    );
}

function easiestPlan(vendor: Vendor): Alternative | null {
  const rows = vendor.plans.map((plan) => ({ plan, verdict: planVerdict(vendor, plan) }));
  for (const verdict of usable) {
    const row = rows.find((candidate) => candidate.verdict === verdict);
    if (row) {
      const { id, name } = row.plan;
      return { slug: vendor.slug, name: vendor.name, plan: { id, name }, verdict, reported: isReported(vendor) };
    }
  }
  return null;
}
