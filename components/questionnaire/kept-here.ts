import type { Posted } from "@/lib/questionnaire/save-section";

/** What could not be sent, kept in this browser until it can. Any trouble with the storage reads as nothing kept. */

function key(draftId: string, sectionId: string): string {
  return `openbaa-unsent-${draftId}-${sectionId}`;
}

export function keepHere(draftId: string, sectionId: string, posted: Posted): boolean {
  try {
    localStorage.setItem(key(draftId, sectionId), JSON.stringify(posted));
    return true;
  } catch {
    return false;
  }
}

export function keptHere(draftId: string, sectionId: string): Posted | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(draftId, sectionId)) ?? "null");
    return isPosted(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function forgetHere(draftId: string, sectionId: string): void {
  try {
    localStorage.removeItem(key(draftId, sectionId));
  } catch {
    /* Without a storage there is nothing to forget. */
  }
}

function isPosted(value: unknown): value is Posted {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"))
  );
}
