"use client";

import type { SaveStatus as Status } from "./autosave-queue";

/** Says quietly what has become of what was typed. */
export function SaveStatus({ status }: { readonly status: Status }) {
  return (
    <p role="status" aria-live="polite" className="min-h-6 text-sm text-quiet">
      {words(status)}
    </p>
  );
}

function words(status: Status): string {
  switch (status.state) {
    case "quiet":
      return "";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved ${status.at.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" })}`;
    case "merged":
      return "Saved. Another window changed the same answers: both are kept, and shown when this page is loaded again.";
    case "offline":
      return status.kept
        ? "Not sent yet: nobody answers. What you typed is kept in this browser and sent when you are back."
        : "Not sent yet: nobody answers. Keep this page open; it is sent when you are back.";
    case "gone":
      return "This draft is finished or no longer here. Copy what you need from this page before leaving it.";
  }
}
