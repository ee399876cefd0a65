import type { ReactNode } from "react";

/** One thing the product does: said at the left, shown at the right by its own output. */
export function Step({
  id,
  title,
  children,
  shown,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly shown: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-16 gap-y-8 border-t border-hairline py-14 lg:grid-cols-[5fr_7fr]"
    >
      <div>
        <h2 id={id}>{title}</h2>
        <div className="mt-3 grid max-w-measure gap-3">{children}</div>
      </div>
      <div className="min-w-0">{shown}</div>
    </section>
  );
}
