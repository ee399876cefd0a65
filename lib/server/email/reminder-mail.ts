import "server-only";
import { env } from "../env";
import type { Mail } from "./mail";
import { letterHtml } from "./templates/letter-html";
import { letterText } from "./templates/letter-text";
import { type ReminderFacts, reminderLetter } from "./templates/reminder-letter";
import { unsubscribeUrl } from "./unsubscribe-url";

export interface ReminderToSend {
  readonly recipient: string;
  readonly messageId: string;
  readonly organisationId: string;
  readonly userId: string;
  readonly facts: ReminderFacts;
}

/** The email of one reminder to one member, with the headers that let an inbox offer to unsubscribe in one step. */
export async function reminderMail(reminder: ReminderToSend): Promise<Mail> {
  const { organisationId, userId } = reminder;
  const letter = reminderLetter(reminder.facts, env().appUrl);
  return {
    to: reminder.recipient,
    subject: letter.subject,
    html: await letterHtml(letter),
    text: letterText(letter),
    messageId: reminder.messageId,
    headers: {
      "List-Unsubscribe": `<${unsubscribeUrl({ organisationId, userId })}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
