import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Wider than other pages: the questions and the agreement stand side by side. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return <div className="mx-auto w-full max-w-[1480px] px-5 pt-6 sm:px-8">{children}</div>;
}
