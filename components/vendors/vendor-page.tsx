import { alternatives } from "@/lib/vendors/alternatives";
import { hasBaa } from "@/lib/vendors/coverage-verdict";
import type { Vendor } from "@/lib/vendors/schema";
import { AlternativeList } from "./alternative-list";
import { Disagreements } from "./disagreements";
import { HowToObtain } from "./how-to-obtain";
import { PlanSteps } from "./plan-steps";
import { PlanTable } from "./plan-table";
import { Scope } from "./scope";
import { Section } from "./section";
import { SourceList } from "./source-list";
import { Statements } from "./statements";
import { VendorAnswer } from "./vendor-answer";

/** Everything known about one vendor, the answer first and what it rests on last. */
export function VendorPage({ vendor, all }: { readonly vendor: Vendor; readonly all: readonly Vendor[] }) {
  const { plans, scope, phiRisks, configuration, contradictions } = vendor;
  const others = alternatives(vendor, all);
  /* Where it is certain that there is no BAA, there is nothing for a product to be in or out of. */
  const mayHaveBaa = plans.some((plan) => hasBaa(plan) || plan.baa === "unknown");
  return (
    <article className="page">
      <VendorAnswer vendor={vendor} />
      <Section id="plans" title="Plan by plan">
        <PlanTable vendor={vendor} />
      </Section>
      <Section
        id="check"
        title={plans.length > 1 ? "Check your plan" : "What to do next"}
        lead={plans.length > 1 ? "Open the plan you are on." : undefined}
      >
        <PlanSteps vendor={vendor} all={all} />
      </Section>
      {plans.some(hasBaa) ? (
        <Section id="how" title="How to get the BAA">
          <HowToObtain vendor={vendor} />
        </Section>
      ) : null}
      {mayHaveBaa && scope.in.length + scope.out.length > 0 ? (
        <Section id="scope" title="In and out of scope">
          <Scope scope={scope} />
        </Section>
      ) : null}
      <Section
        id="risks"
        title="Where PHI hides"
        lead="PHI turns up here more often than people think. The examples are ours, not the vendor’s."
      >
        <ul className="max-w-3xl list-disc space-y-1.5 pl-6">
          {phiRisks.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section id="configuration" title="How to set it up">
        <Statements statements={configuration} />
      </Section>
      {contradictions.length > 0 ? (
        <Section id="disagreements" title="Sources disagree" lead="We show each side and pick none. Ask the vendor.">
          <Disagreements vendor={vendor} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section
          id="alternatives"
          title="Alternatives"
          lead="Vendors of the same kind that offer a BAA, or that you can run yourself."
        >
          <AlternativeList alternatives={others} />
        </Section>
      ) : null}
      <Section id="sources" title="Sources">
        <SourceList sources={vendor.sources} />
      </Section>
    </article>
  );
}
