import type { ReactNode } from "react";
import { VerdictTag } from "@/components/ui/verdict-tag";
import { longDate } from "@/lib/calendar/long-date";
import { planVerdict } from "@/lib/vendors/coverage-verdict";
import { rowSources } from "@/lib/vendors/evidence";
import type { Vendor, VendorPlan } from "@/lib/vendors/schema";
import { SourceLink } from "./source-link";

/** Every plan with its price, its verdict and what the row rests on; on a phone, one entry under the other. */
export function PlanTable({ vendor }: { readonly vendor: Vendor }) {
  const anyPrice = vendor.plans.some((plan) => plan.price !== null);
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">Plans of {vendor.name} and whether each has a BAA</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-control text-sm text-quiet">
          <th scope="col" className="py-2 pr-6 font-semibold">
            Plan
          </th>
          {anyPrice ? (
            <th scope="col" className="py-2 pr-6 font-semibold">
              Price as published
            </th>
          ) : null}
          <th scope="col" className="py-2 pr-6 font-semibold">
            BAA
          </th>
          <th scope="col" className="py-2 font-semibold">
            Who says so, and when
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {vendor.plans.map((plan) => (
          <tr key={plan.id} className="border-b border-hairline align-top max-md:block max-md:py-4">
            <th scope="row" className="font-semibold max-md:block md:w-1/5 md:py-3 md:pr-6">
              <a href={`#plan-${plan.id}`} className="link-quiet">
                {plan.name}
              </a>
            </th>
            {anyPrice ? (
              <Cell className="md:w-1/5">
                <Price plan={plan} />
              </Cell>
            ) : null}
            <Cell>
              <VerdictTag verdict={planVerdict(vendor, plan)} />
              {plan.note ? <p className="mt-1.5 max-w-measure text-sm">{plan.note}</p> : null}
            </Cell>
            <td className="text-sm text-quiet max-md:mt-2 max-md:block md:w-1/4 md:py-3">
              <RowSources vendor={vendor} plan={plan} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ className = "", children }: { readonly className?: string; readonly children: ReactNode }) {
  return <td className={`max-md:mt-1 max-md:block md:py-3 md:pr-6 ${className}`}>{children}</td>;
}

function Price({ plan }: { readonly plan: VendorPlan }) {
  if (plan.price === null || plan.priceAsOf === null) return <span className="text-sm text-quiet">No price found</span>;
  return (
    <>
      <span className="text-sm text-quiet md:hidden">Price: </span>
      {plan.price} <span className="block text-sm text-quiet">{longDate(plan.priceAsOf)}</span>
    </>
  );
}

function RowSources({ vendor, plan }: { readonly vendor: Vendor; readonly plan: VendorPlan }) {
  const sources = rowSources(vendor, plan);
  if (sources.length === 0) return <p>No source found</p>;
  return (
    <ul className="grid gap-1">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
