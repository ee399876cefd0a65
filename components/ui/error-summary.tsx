"use client";

import { useEffect, useRef } from "react";

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What went wrong, first on the page, each line a link to its field, in the same words as at the field. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (problems.length === 0) return null;
  return (
    <section
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary"
      className="mb-8 rounded-md border-2 border-refused bg-refused-tint p-5"
    >
      <h2 id="error-summary" className="font-sans text-lg font-semibold">
        {problems.length === 1 ? "One answer needs another look" : `${problems.length} answers need another look`}
      </h2>
      <p className="mt-1 text-sm">Everything you typed has been kept.</p>
      <ul className="mt-3 grid gap-1">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.message}`}>
            <a href={`#${problem.path}`} className="font-semibold text-refused hover:text-refused">
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
