import { longDate } from "@/lib/calendar/long-date";
import type { PlannedReminder } from "@/lib/reminders/plan";
import type { ReminderWording } from "@/lib/reminders/reminder-wording";
import { Step } from "./step";

/** Remember: the days on which a real agreement is mailed about, and the words of the first mail. */
export function Remember({
  planned,
  wording,
}: {
  readonly planned: readonly PlannedReminder[];
  readonly wording: ReminderWording;
}) {
  return (
    <Step
      id="remember"
      title="Be reminded in time"
      shown={
        <div className="border-y border-hairline">
          <div className="bg-surface px-5 py-5">
            <p className="text-sm text-quiet">Subject</p>
            <p className="font-semibold">{wording.subject}</p>
            {wording.paragraphs.map((paragraph) => (
              <p key={paragraph} className="mt-3 max-w-measure text-sm">
                {paragraph}
              </p>
            ))}
          </div>
          <ol className="divide-y divide-hairline border-t border-hairline">
            {planned.map((reminder) => (
              <li key={reminder.offsetDays} className="flex flex-wrap justify-between gap-x-6 px-5 py-2 text-sm">
                <span>{reminder.offsetDays} days before</span>
                <span className="text-quiet tabular-nums">{longDate(reminder.dueAt.toISOString().slice(0, 10))}</span>
              </li>
            ))}
          </ol>
        </div>
      }
    >
      <p>
        Every agreement is kept with its versions. Email comes 90, 60, 30 and 7 days before it ends, before the last day
        for notice, or before the review you chose, and once if nobody marked it as signed.
      </p>
      <p className="text-quiet">
        It comes at nine in the morning where you are. HIPAA sets no expiry date. Where none was agreed, the reminder is
        for a review and says so.
      </p>
    </Step>
  );
}
