import { Temporal } from "temporal-polyfill";
import { longDate } from "../calendar/long-date";
import type { ReminderBasis } from "./reminder-basis";

/** The agreement and the date a reminder is about. Dates are ISO calendar dates. */
export interface RemindedOf {
  readonly basis: ReminderBasis;
  readonly basisDate: string;
  /** The calendar date it is for the reader. */
  readonly today: string;
  readonly title: string;
  readonly counterparty: string;
  readonly endDate: string | null;
}

export interface ReminderWording {
  readonly subject: string;
  readonly heading: string;
  /** Why this comes now, then what to do. */
  readonly paragraphs: readonly [why: string, whatToDo: string];
  readonly button: string;
}

/** What a reminder says. A review is called a review: no law gives an agreement without an end date one. */
export function reminderWording(of: RemindedOf): ReminderWording {
  const name = `${of.title} with ${of.counterparty}`;
  const date = longDate(of.basisDate);
  const days = daysUntil(of.today, of.basisDate);
  const when = inDays(days);
  switch (of.basis) {
    case "end":
      return {
        subject: days < 0 ? `Agreement ended ${when}: ${name}` : `Agreement ends ${when}: ${name}`,
        heading: days < 0 ? `This agreement ended on ${date}` : `This agreement ends on ${date}`,
        paragraphs: [
          `${name} ${days < 0 ? "ended" : "ends"} ${when}, on ${date}. After that day it no longer permits ${of.counterparty} to create, receive, maintain or transmit protected health information, and what was exchanged under it has to be returned or destroyed as the agreement says.`,
          "Renew it or replace it before that day if the work goes on. If the work ends too, plan the return or destruction.",
        ],
        button: "Renew or end the agreement",
      };
    case "notice-deadline":
      return {
        subject: days < 0 ? `Notice deadline passed ${when}: ${name}` : `Notice deadline ${when}: ${name}`,
        heading: `Decide by ${date} whether this agreement renews`,
        paragraphs: [
          `${name} renews by itself${of.endDate === null ? "" : ` on ${longDate(of.endDate)}`} unless a party gives notice. The last day for notice ${days < 0 ? "was" : "is"} ${date}, ${when}.`,
          "If it should go on, record the renewal. If not, give notice in writing in time and record the end.",
        ],
        button: "Renew or end the agreement",
      };
    case "review":
      return {
        subject: days < 0 ? `Review was due ${when}: ${name}` : `Review due ${when}: ${name}`,
        heading: `Review this agreement by ${date}`,
        paragraphs: [
          `HIPAA sets no expiry date; you chose to review ${name} by ${date}, ${when}. It stays in force whether or not you do.`,
          "Check that the services, the kinds of health information, the contacts and the subcontractors are still right. Then set the next review date, or make a new version.",
        ],
        button: "Review the agreement",
      };
    case "unsigned":
      return {
        subject: `Not marked as signed: ${name}`,
        heading: "Has this agreement been signed?",
        paragraphs: [
          `${name} was finished on ${date} and nobody has marked it as signed. A finished text binds no one: it takes effect once both parties have signed it.`,
          "If both have signed, mark it as signed with the date. If not, send it for signature, and hold back protected health information until it is.",
        ],
        button: "Mark as signed",
      };
  }
}

function daysUntil(today: string, date: string): number {
  return Temporal.PlainDate.from(today).until(date, { largestUnit: "days" }).days;
}

function inDays(days: number): string {
  if (days === 0) return "today";
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
