import Link from "next/link";
import { VerdictTag } from "@/components/ui/verdict-tag";
import type { Alternative } from "@/lib/vendors/alternatives";

/** Other vendors of the kind, each with the plan and what it offers there. */
export function AlternativeList({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  return (
    <ul className="mt-1 max-w-3xl divide-y divide-hairline border-y border-hairline">
      {alternatives.map((other) => (
        <li key={other.slug} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <Link
            href={`/vendors/${other.slug}`}
            prefetch={false}
            className="inline-flex min-h-6 items-center font-semibold sm:w-48"
          >
            {other.name}
          </Link>
          <VerdictTag verdict={other.verdict} />
          <span className="text-sm text-quiet">
            {other.plan.name}
            {other.reported ? "; reported, confirm with the vendor" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
