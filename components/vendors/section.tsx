import type { ReactNode } from "react";

/** One part of a vendor's page, under a heading that can be linked to. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id}>{title}</h2>
      {lead ? <p className="mt-2 max-w-measure text-quiet">{lead}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  );
}
