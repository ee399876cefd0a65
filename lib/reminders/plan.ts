import { calendarDay } from "../agreements/calendar-day";
import { type ReminderBasis, type ReminderDates, reminderBasis } from "./reminder-basis";
import { reminderDueAt } from "./reminder-due-at";

/** Days before the date, in the order they arrive. */
export const reminderOffsetsDays = [90, 60, 30, 7] as const;

/** An agreement that nobody marked as signed is asked about once, this many days after it was finished. */
export const unsignedAfterDays = 14;

/** What the plan needs to know of an agreement. */
export interface PlannedFrom {
  readonly status: "finished" | "in-force" | "ended";
  /** When the agreement was stored. */
  readonly finishedAt: Date;
  readonly dates: ReminderDates;
  /** IANA name. */
  readonly timeZone: string;
}

export interface PlannedReminder {
  readonly basis: ReminderBasis;
  /** ISO calendar date the reminder is about. */
  readonly basisDate: string;
  /** Days before `basisDate`; negative: after it. */
  readonly offsetDays: number;
  readonly dueAt: Date;
  /** Its time had gone by when it was planned: kept on record, never mailed. */
  readonly alreadyPast: boolean;
}

/**
 * Every reminder an agreement should have, as of `now`. Planning again with the same agreement names the same
 * reminders: what is not in the plan any more is to be cancelled, what is not on record yet is to be added.
 */
export function planOf(agreement: PlannedFrom, now: Date): readonly PlannedReminder[] {
  if (agreement.status === "ended") return [];
  const { timeZone } = agreement;
  const planned = (basis: ReminderBasis, basisDate: string, offsetDays: number): PlannedReminder => {
    const dueAt = reminderDueAt(basisDate, offsetDays, timeZone);
    return { basis, basisDate, offsetDays, dueAt, alreadyPast: dueAt < now };
  };

  const dated = reminderBasis(agreement.dates);
  const plan = dated === null ? [] : reminderOffsetsDays.map((days) => planned(dated.basis, dated.date, days));
  if (agreement.status === "finished") {
    plan.push(planned("unsigned", calendarDay(agreement.finishedAt, timeZone), -unsignedAfterDays));
  }
  return plan;
}
