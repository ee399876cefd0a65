import { longDate } from "@/lib/calendar/long-date";
import "server-only";
import { type RemindedOf, reminderWording } from "@/lib/reminders/reminder-wording";
import { headerLine } from "../header-line";
import type { Letter } from "./letter";

export interface ReminderFacts extends RemindedOf {
  readonly agreementId: string;
  readonly organisationName: string;
  readonly paper: "ours" | "vendor";
  readonly effectiveDate: string | null;
  readonly signedOn: string | null;
  /** Of the agreement's newest PDF; null for the vendor's own paper. */
  readonly pdfSha256: string | null;
}

/** The letter of one reminder. `appUrl` has no slash at its end. */
export function reminderLetter(given: ReminderFacts, appUrl: string): Letter {
  // Names are data: on one line, without marks that turn the rest of a line around.
  const reminder = {
    ...given,
    title: headerLine(given.title),
    counterparty: headerLine(given.counterparty),
    organisationName: headerLine(given.organisationName),
  };
  const wording = reminderWording(reminder);
  return {
    subject: wording.subject,
    preview: wording.heading,
    heading: wording.heading,
    paragraphs: wording.paragraphs,
    button: { label: wording.button, href: `${appUrl}/agreements/${reminder.agreementId}` },
    facts: facts(reminder),
    closing: `You get this as a member of ${reminder.organisationName}. OpenBAA writes 90, 60, 30 and 7 days before such a date, and once when an agreement stays unsigned for 14 days. Change the dates on the agreement’s page, or turn reminders off at ${appUrl}/settings.`,
  };
}

function facts(reminder: ReminderFacts): Letter["facts"] {
  const dated = (label: string, date: string | null) => (date === null ? [] : [{ label, value: longDate(date) }]);
  return [
    { label: "Agreement", value: reminder.title },
    { label: "With", value: reminder.counterparty },
    { label: "Whose paper", value: reminder.paper === "ours" ? "Prepared with OpenBAA" : "The vendor’s own" },
    ...dated("Signed on", reminder.signedOn),
    ...dated("Effective date", reminder.effectiveDate),
    ...(reminder.basis === "notice-deadline" ? dated("Last day for notice", reminder.basisDate) : []),
    ...dated(reminder.basis === "notice-deadline" ? "Renews on" : "End date", reminder.endDate),
    ...(reminder.basis === "review" ? dated("Review by", reminder.basisDate) : []),
    ...(reminder.pdfSha256 === null ? [] : [{ label: "PDF (SHA-256)", value: reminder.pdfSha256, code: true }]),
  ];
}
