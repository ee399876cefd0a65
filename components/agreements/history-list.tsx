import type { HistoryEntry } from "@/lib/agreements/agreement-record";
import { describeAuditEvent } from "@/lib/agreements/describe-audit-event";
import { longInstant } from "@/lib/agreements/us-date";
import { longDate } from "@/lib/calendar/long-date";

/** What happened to an agreement, newest first. */
export function HistoryList({
  history,
  timeZone,
}: {
  readonly history: readonly HistoryEntry[];
  readonly timeZone: string;
}) {
  return (
    <ol className="divide-y divide-hairline border-y border-hairline text-sm">
      {history.map((entry) => (
        <li key={entry.id} className="py-3">
          <p className="[overflow-wrap:anywhere]">{describeAuditEvent(entry.event, longDate)}</p>
          <p className="text-quiet">{longInstant(entry.at, timeZone)}</p>
        </li>
      ))}
    </ol>
  );
}
