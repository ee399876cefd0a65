import Link from "next/link";
import { coveredOnlyOnceSigned, mayBeSigned } from "@/lib/vendors/coverage-verdict";
import type { NextStep } from "@/lib/vendors/next-step";
import type { Vendor, VendorPlan } from "@/lib/vendors/schema";

/** What to do on the plan one is on, beside going on with an agreement of one's own. */
export function PlanAdvice({
  vendor,
  plan,
  step,
}: {
  readonly vendor: Vendor;
  readonly plan: VendorPlan;
  readonly step: NextStep;
}) {
  const signable = mayBeSigned(step.verdict);
  const record = `/agreements/record?${new URLSearchParams({ vendor: vendor.slug, plan: plan.id })}`;
  return (
    <div className="grid max-w-measure gap-2 text-sm">
      {plan.note ? <p className="text-quiet">{plan.note}</p> : null}
      <p>
        <strong className="font-semibold">{step.advice}</strong>
        {signable ? ` ${coveredOnlyOnceSigned}` : ""}
      </p>
      {signable && vendor.howToObtain.paper !== "customer" ? (
        <p>
          <a href={record}>I will sign theirs</a>, or go on here to prepare ours
          {vendor.howToObtain.paper === "vendor" ? " as a proposal" : ""}.
        </p>
      ) : null}
      {step.question ? (
        <details>
          <summary className="min-h-6 text-accent underline underline-offset-4">{`What to ask ${step.question.to}`}</summary>
          <blockquote className="mt-1 border-l-2 border-accent pl-4">{step.question.text}</blockquote>
        </details>
      ) : null}
      {step.alternatives.length > 0 ? (
        <p>
          {"Others of its kind with a BAA: "}
          {step.alternatives.slice(0, 4).map((other, position) => (
            <span key={other.slug}>
              {position > 0 ? ", " : ""}
              <Link href={`/vendors/${other.slug}`} prefetch={false}>
                {other.name}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
