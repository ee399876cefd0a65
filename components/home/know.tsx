import Link from "next/link";
import { VerdictTag } from "@/components/ui/verdict-tag";
import { longDate } from "@/lib/calendar/long-date";
import { nextStep } from "@/lib/vendors/next-step";
import type { Vendor } from "@/lib/vendors/schema";
import { Step } from "./step";

/** Know: a vendor's plans with their verdicts, as its page shows them. */
export function Know({ vendor, all }: { readonly vendor: Vendor; readonly all: readonly Vendor[] }) {
  return (
    <Step
      id="know"
      title="Know where you stand"
      shown={
        <figure>
          <ul className="divide-y divide-hairline border-y border-hairline">
            {vendor.plans.map((plan) => {
              const step = nextStep(vendor, plan, all);
              return (
                <li key={plan.id} className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[6rem_13rem_1fr]">
                  <span className="font-semibold">{plan.name}</span>
                  <span>
                    <VerdictTag verdict={step.verdict} />
                  </span>
                  <span className="text-sm">{step.advice}</span>
                </li>
              );
            })}
          </ul>
          <figcaption className="mt-2 text-sm text-quiet">
            <Link href={`/vendors/${vendor.slug}`} prefetch={false}>
              {vendor.name}
            </Link>
            , compiled {longDate(vendor.compiledOn)} from public pages, not confirmed with the vendor
          </figcaption>
        </figure>
      }
    >
      <p>
        “Yes, we sign a BAA” is not yes on your plan. Each answer here is for one plan, with its source and its date,
        and says what to do next.
      </p>
      <p className="text-quiet">
        Where sources disagree, you see both. What nobody has stated is marked not confirmed.
      </p>
    </Step>
  );
}
