import type { ReactNode } from "react";

/** The marks of the product, drawn so that no font can lack them. Each stands beside its word, never alone. */
const drawings = {
  check: <path d="M3 8.6 6.4 12 13 4.6" />,
  question: (
    <>
      <path d="M5.2 5.6a2.9 2.9 0 1 1 4.4 2.6C8.5 8.9 8 9.4 8 10.4" />
      <path d="M8 13.2v.1" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  up: <path d="M8 13.5V3M3.5 7.3 8 2.8l4.5 4.5" />,
  back: <path d="M13.5 8H3M7.3 3.5 2.8 8l4.5 4.5" />,
  cross: <path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4" />,
  tilde: <path d="M2.5 9.2c1.4-2.6 3.4-2.9 5.5-1.2s4.1 1.4 5.5-1.2" />,
  circle: <circle cx="8" cy="8" r="5" />,
  dot: <circle cx="8" cy="8" r="2.5" fill="currentColor" />,
  pen: <path d="m3 13 .7-3L10.6 3a1.5 1.5 0 0 1 2.3 2.3L6 12.3 3 13Z" />,
} as const;

export type Drawing = keyof typeof drawings;

export function Mark({ drawing, className = "" }: { readonly drawing: Drawing; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`size-[1em] shrink-0 ${className}`}
    >
      {drawings[drawing]}
    </svg>
  );
}

const tones = {
  offered: "text-offered bg-offered-tint",
  request: "text-request bg-request-tint",
  other: "text-other bg-other-tint",
  refused: "text-refused bg-refused-tint",
  quiet: "text-quiet bg-unknown-tint",
} as const;

export type Tone = keyof typeof tones;

/** A word with its mark on a tint: a verdict or a status. */
export function Tag({
  tone,
  drawing,
  children,
}: {
  readonly tone: Tone;
  readonly drawing: Drawing;
  readonly children: ReactNode;
}) {
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 text-sm font-semibold ${tones[tone]}`}>
      <Mark drawing={drawing} />
      {children}
    </span>
  );
}
