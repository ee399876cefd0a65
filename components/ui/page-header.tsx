import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";

/** Title of a page, with the way back above and one sentence below. */
export function PageHeader({
  title,
  back,
  lead,
}: {
  readonly title: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly lead?: ReactNode;
}) {
  return (
    <header className="pt-8 pb-8 sm:pt-12">
      {back ? (
        <p className="mb-3 text-sm">
          <Link href={back.href} prefetch={false} className="inline-flex min-h-6 items-center">
            <Mark drawing="back" className="mr-1.5" />
            {back.label}
          </Link>
        </p>
      ) : null}
      <h1 className="max-w-3xl">{title}</h1>
      {lead ? <p className="mt-3 max-w-measure text-lg text-quiet">{lead}</p> : null}
    </header>
  );
}
