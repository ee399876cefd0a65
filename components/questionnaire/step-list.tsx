import Link from "next/link";
import type { Step } from "@/lib/questionnaire/journey";

export interface ShownStep {
  readonly id: Step;
  readonly title: string;
  /** Where it is, or null while it may not be visited. */
  readonly href: string | null;
}

/** Where one is, and the way to every step that may be visited. */
export function StepList({ steps, current }: { readonly steps: readonly ShownStep[]; readonly current: Step }) {
  const number = steps.findIndex(({ id }) => id === current) + 1;
  return (
    <nav aria-label="Steps" className="text-sm">
      <p className="text-quiet md:sr-only">{`Step ${number} of ${steps.length}`}</p>
      <ol className="flex flex-wrap gap-x-6 max-md:hidden">
        {steps.map(({ id, title, href }, index) => (
          <li key={id}>
            {id === current ? (
              <span aria-current="step" className="inline-flex min-h-9 items-center font-semibold">
                {`${index + 1} ${title}`}
              </span>
            ) : href === null ? (
              <span className="inline-flex min-h-9 items-center text-quiet">{`${index + 1} ${title}`}</span>
            ) : (
              <Link href={href} prefetch={false} className="link-quiet inline-flex min-h-9 items-center">
                {`${index + 1} ${title}`}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
