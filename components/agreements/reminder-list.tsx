import { type Drawing, Mark } from "@/components/ui/mark";
import type { ReminderRecord } from "@/lib/agreements/agreement-record";
import { longInstant } from "@/lib/agreements/us-date";
import { longDate } from "@/lib/calendar/long-date";
import { skippedReasonLabel } from "@/lib/reminders/skipped-reason";

const subjects = {
  end: "the end on",
  "notice-deadline": "the last day for notice,",
  review: "the review on",
} as const;

/** What was sent and when, what will be, and what was skipped or cancelled. */
export function ReminderList({
  reminders,
  timeZone,
  reachable,
}: {
  readonly reminders: readonly ReminderRecord[];
  readonly timeZone: string;
  /** False for a guest, whom no email reaches. */
  readonly reachable: boolean;
}) {
  const shown = reminders.filter(({ cancelledAt, sentAt }) => cancelledAt === null || sentAt !== null);
  if (shown.length === 0) return <p className="text-quiet">No reminder is planned.</p>;
  return (
    <>
      {reachable ? null : <p className="mb-3 text-sm">Planned, and sent by email only after you have signed in.</p>}
      <ol className="divide-y divide-hairline border-y border-hairline text-sm">
        {shown.map((reminder) => {
          const state = stateOf(reminder, timeZone);
          return (
            <li key={reminder.id} className="py-3">
              <p>{about(reminder)}</p>
              <p className="mt-0.5 flex items-center gap-1.5 text-quiet">
                <Mark drawing={state.drawing} />
                {state.words}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function about({ basis, basisDate, offsetDays }: ReminderRecord): string {
  if (basis === "unsigned") return `${-offsetDays} days after it was finished, if it is not signed by then`;
  return `${offsetDays} days before ${subjects[basis]} ${longDate(basisDate)}`;
}

function stateOf(reminder: ReminderRecord, timeZone: string): { readonly drawing: Drawing; readonly words: string } {
  if (reminder.sentAt !== null) return { drawing: "check", words: `Sent ${longInstant(reminder.sentAt, timeZone)}` };
  if (reminder.skippedAt !== null) {
    return {
      drawing: "tilde",
      words: `Not sent. ${skippedReasonLabel(reminder.skippedReason ?? "past-when-planned")}`,
    };
  }
  return { drawing: "circle", words: `Planned for ${longInstant(reminder.dueAt, timeZone)}` };
}
