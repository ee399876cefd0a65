import Link from "next/link";
import { Fragment } from "react";
import { ButtonLink } from "@/components/ui/button";
import { coveredOnlyOnceSigned, mayBeSigned } from "@/lib/vendors/coverage-verdict";
import type { NextStep } from "@/lib/vendors/next-step";
import type { Vendor, VendorPlan } from "@/lib/vendors/schema";

interface PlanAtHand {
  readonly vendor: Vendor;
  readonly plan: VendorPlan;
  readonly step: NextStep;
}

/**
 * What to do on one plan: the roads to an agreement, the question to send, the vendors to go to instead.
 * `only`: the vendor has one plan, so the advice stands here and not in a summary.
 */
export function NextStepAdvice({ vendor, plan, step, only }: PlanAtHand & { readonly only: boolean }) {
  return (
    <div className="grid max-w-measure gap-5">
      {only ? <p>{step.advice}</p> : null}
      {mayBeSigned(step.verdict) ? <Roads vendor={vendor} plan={plan} /> : null}
      {step.question ? <Question question={step.question} /> : null}
      {step.alternatives.length > 0 ? <Elsewhere alternatives={step.alternatives} /> : null}
      <Anyway vendor={vendor} plan={plan} step={step} />
    </div>
  );
}

function Roads({ vendor, plan }: Pick<PlanAtHand, "vendor" | "plan">) {
  const query = new URLSearchParams({ vendor: vendor.slug, plan: plan.id });
  return (
    <div>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={`/agreements/record?${query}`} rel="nofollow" weight="secondary">
          I will sign theirs
        </ButtonLink>
        <ButtonLink href={`/start?${query}`} rel="nofollow" weight="secondary">
          Prepare our agreement
        </ButtonLink>
      </p>
      <p className="mt-3 text-sm text-quiet">
        {coveredOnlyOnceSigned} <a href="#how">How to get it, step by step</a>.
      </p>
    </div>
  );
}

function Question({ question }: { readonly question: NonNullable<NextStep["question"]> }) {
  return (
    <figure>
      <figcaption className="text-sm font-semibold">Ask {question.to}</figcaption>
      <blockquote className="mt-1 border-l-2 border-accent pl-4 text-sm">{question.text}</blockquote>
    </figure>
  );
}

function Elsewhere({ alternatives }: Pick<NextStep, "alternatives">) {
  return (
    <p className="text-sm">
      <strong className="font-semibold">Or go elsewhere:</strong>{" "}
      {alternatives.slice(0, 4).map((other, position) => (
        <Fragment key={other.slug}>
          {position > 0 ? "; " : ""}
          <Link href={`/vendors/${other.slug}`} prefetch={false}>
            {other.name}
          </Link>{" "}
          ({other.plan.name})
        </Fragment>
      ))}
      . <a href="#alternatives">Compare them below</a>.
    </p>
  );
}

/** Where the vendor has no BAA to sign, ours may still be of use: as a proposal, or for the host. */
function Anyway({ vendor, plan, step }: PlanAtHand) {
  switch (step.verdict) {
    case "other-plan":
    case "not-confirmed":
      return (
        <p className="text-sm">
          <a href={`/start?${new URLSearchParams({ vendor: vendor.slug, plan: plan.id })}`} rel="nofollow">
            Prepare our agreement anyway, as a proposal
          </a>
        </p>
      );
    case "not-needed":
      return (
        <p className="text-sm">
          <a href="/start" rel="nofollow">
            Prepare an agreement for the host to sign
          </a>
        </p>
      );
    default:
      return null;
  }
}
