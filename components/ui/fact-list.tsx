import type { ReactNode } from "react";

/** Names and values in two columns, one under the other on a phone. `narrow`: for a column beside others. */
export function FactList({
  facts,
  narrow = false,
}: {
  readonly narrow?: boolean;
  readonly facts: readonly { readonly name: string; readonly value: ReactNode; readonly action?: ReactNode }[];
}) {
  return (
    <dl className="divide-y divide-hairline border-y border-hairline">
      {facts.map((fact) => (
        <div
          key={fact.name}
          className={`grid gap-x-6 gap-y-0.5 py-3 ${narrow ? "sm:grid-cols-[8.5rem_1fr_auto]" : "sm:grid-cols-[14rem_1fr_auto]"}`}
        >
          <dt className="text-sm text-quiet sm:pt-px">{fact.name}</dt>
          <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{fact.value}</dd>
          {fact.action ? <dd className="text-sm sm:text-right">{fact.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
