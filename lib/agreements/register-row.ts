import type { Verdict } from "../vendors/coverage-verdict";
import type { Standing } from "./standing";

/** The vendor and plan of an agreement, with what the directory says of that plan today. */
export interface VendorPlanWords {
  readonly vendor: string;
  readonly plan: string | null;
  /** Null where the directory does not know the plan, or the organisation is the vendor itself. */
  readonly verdict: Verdict | null;
  readonly slug: string | null;
}

/** One line of the register, ready to be shown. Dates are ISO calendar dates. */
export interface RegisterRowWords {
  readonly key: string;
  readonly href: string;
  readonly counterparty: string;
  /** "Our paper" or "Vendor’s paper"; null for a draft that is no more than that. */
  readonly paper: string;
  readonly vendorPlan: VendorPlanWords | null;
  readonly standing: Standing;
  readonly effectiveDate: string | null;
  /** The end agreed, or the next review where none was. */
  readonly until: { readonly kind: "end" | "renews" | "review"; readonly date: string } | null;
  /** The day of the next reminder, as it reads in the organisation's time zone. */
  readonly nextReminder: string | null;
}
