import type { AgreementStatus } from "./lifecycle";

/** Where an agreement stands on a day, for people to read. Dates are ISO calendar dates. */
export type Standing =
  | { readonly kind: "draft" }
  | { readonly kind: "finished" }
  | { readonly kind: "starts"; readonly on: string }
  | { readonly kind: "in-force" }
  | { readonly kind: "ended"; readonly on: string };

export interface StandingDates {
  readonly status: AgreementStatus;
  readonly effectiveDate: string | null;
  readonly endDate: string | null;
  readonly renewsByItself: boolean;
  readonly endedOn: string | null;
}

/**
 * A signed agreement stands in force from its effective date to the end agreed; the end is its last day. One that
 * renews by itself goes on. Nobody has to press a button for an agreed end to come.
 */
export function standingOn(dates: StandingDates, today: string): Standing {
  if (dates.status === "finished") return { kind: "finished" };
  if (dates.status === "ended") {
    if (dates.endedOn !== null && dates.endedOn > today) return { kind: "in-force" };
    return { kind: "ended", on: dates.endedOn ?? today };
  }
  if (dates.effectiveDate !== null && dates.effectiveDate > today) return { kind: "starts", on: dates.effectiveDate };
  if (dates.endDate !== null && dates.endDate < today && !dates.renewsByItself) {
    return { kind: "ended", on: dates.endDate };
  }
  return { kind: "in-force" };
}

/** The word beside the mark. */
export function standingWord(standing: Standing): string {
  switch (standing.kind) {
    case "draft":
      return "Draft";
    case "finished":
      return "Finished, not signed";
    case "starts":
      return "Signed, not yet in force";
    case "in-force":
      return "In force";
    case "ended":
      return "Ended";
  }
}
