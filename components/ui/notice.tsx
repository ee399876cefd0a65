import type { ReactNode } from "react";

const tones = {
  plain: "border-accent bg-accent-tint",
  warning: "border-other bg-other-tint",
} as const;

/** Something to know before going on: a bar at the side, no box within a box. */
export function Notice({
  tone = "plain",
  title,
  children,
}: {
  readonly tone?: keyof typeof tones;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`max-w-3xl border-l-4 px-5 py-4 ${tones[tone]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      <div className="text-sm">{children}</div>
    </div>
  );
}
