import { VerdictTag } from "@/components/ui/verdict-tag";
import { type NextStep, nextStep } from "@/lib/vendors/next-step";
import type { Vendor, VendorPlan } from "@/lib/vendors/schema";
import { NextStepAdvice } from "./next-step-advice";

/** "Check my plan" without a script: open the plan you are on and read what to do next. */
export function PlanSteps({ vendor, all }: { readonly vendor: Vendor; readonly all: readonly Vendor[] }) {
  const [plan, ...others] = vendor.plans;
  if (plan && others.length === 0) {
    return (
      <div id={`plan-${plan.id}`}>
        <NextStepAdvice vendor={vendor} plan={plan} step={nextStep(vendor, plan, all)} only />
      </div>
    );
  }
  return (
    <div className="border-t border-hairline">
      {vendor.plans.map((row) => (
        <PlanStep key={row.id} vendor={vendor} plan={row} step={nextStep(vendor, row, all)} />
      ))}
    </div>
  );
}

function PlanStep({
  vendor,
  plan,
  step,
}: {
  readonly vendor: Vendor;
  readonly plan: VendorPlan;
  readonly step: NextStep;
}) {
  return (
    <details name="plan" className="group border-b border-hairline">
      <summary className="grid grid-cols-[1.25rem_1fr] items-baseline gap-x-2 gap-y-1 py-3 hover:bg-accent-tint md:grid-cols-[1.25rem_14rem_15rem_1fr] [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-center text-lg text-accent group-open:rotate-90">
          ›
        </span>
        <h3 className="font-sans text-base font-semibold">{plan.name}</h3>
        <span className="max-md:col-start-2">
          <VerdictTag verdict={step.verdict} />
        </span>
        <span className="max-md:col-start-2">{step.advice}</span>
      </summary>
      {/* The id is inside, so that a link to it opens the plan. */}
      <div id={`plan-${plan.id}`} className="scroll-mt-24 pt-1 pb-8 pl-7">
        <NextStepAdvice vendor={vendor} plan={plan} step={step} only={false} />
      </div>
    </details>
  );
}
