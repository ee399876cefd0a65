import { subtractDays } from "./add-months";

/** Set when an agreement renews by itself, unless notice is given so many days before its end. */
export interface AutomaticRenewal {
  readonly everyMonths: number;
  readonly noticeDays: number;
}

/** The last day on which a notice keeps the agreement from renewing by itself; null when it does not renew so. */
export function noticeDeadline(endDate: string | null, renewal: AutomaticRenewal | null): string | null {
  return endDate === null || renewal === null ? null : subtractDays(endDate, renewal.noticeDays);
}
