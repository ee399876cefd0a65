"use client";

import { useContext } from "react";
import { LiveSummaries } from "./live-answers";

/** What is chosen in a folded group, following the fields as one types. */
export function LiveSummary({ groupId, initial }: { readonly groupId: string; readonly initial: string }) {
  const summaries = useContext(LiveSummaries);
  return <span className="block text-sm text-quiet">{summaries[groupId] ?? initial}</span>;
}
