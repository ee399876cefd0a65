import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The questions and the agreement stand side by side. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return <div className="page pt-6">{children}</div>;
}
