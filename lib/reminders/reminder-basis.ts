/** The ISO calendar dates an agreement can be reminded of; null where it has no such date. */
export interface ReminderDates {
  readonly endDate: string | null;
  /** The last day to give notice before the agreement renews by itself. */
  readonly noticeDeadline: string | null;
  /** The day the parties chose to look at the agreement again. HIPAA itself sets no expiry. */
  readonly reviewDate: string | null;
}

/** Which date a reminder is about. `unsigned` is about the day the agreement was finished. */
export type ReminderBasis = "end" | "notice-deadline" | "review" | "unsigned";

export interface DatedBasis {
  readonly basis: Exclude<ReminderBasis, "unsigned">;
  readonly date: string;
}

/**
 * The date that comes first: the notice deadline or the end, or the review where no end was agreed. An agreement whose
 * notice deadline has gone by is not reminded of an end that will not come: it renews, and is planned anew then.
 */
export function reminderBasis(dates: ReminderDates): DatedBasis | null {
  const { endDate, noticeDeadline, reviewDate } = dates;
  // ISO dates compare as text.
  if (noticeDeadline !== null && (endDate === null || noticeDeadline <= endDate)) {
    return { basis: "notice-deadline", date: noticeDeadline };
  }
  if (endDate !== null) return { basis: "end", date: endDate };
  return reviewDate === null ? null : { basis: "review", date: reviewDate };
}
