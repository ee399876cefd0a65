import type { AuditEvent } from "./audit-event";

/** One event as a sentence for the history of an agreement. `day` sets a calendar date for reading. */
export function describeAuditEvent(event: AuditEvent, day: (date: string) => string): string {
  switch (event.type) {
    case "agreement-generated":
      return "Agreement finished";
    case "agreement-changed":
      return `Changed: version ${event.data.version} finished`;
    case "vendor-agreement-recorded":
      return `Vendor’s own agreement recorded, signed ${day(event.data.signedOn)} by ${event.data.signedBy}`;
    case "agreement-signed": {
      const what = event.data.version === null ? "Marked as signed" : `Version ${event.data.version} marked as signed`;
      return `${what}: ${day(event.data.signedOn)}, by ${event.data.signedBy}. In force from ${day(event.data.effectiveDate)}`;
    }
    case "agreement-renewed":
      return event.data.byItself
        ? `Renewed by itself: the end moved from ${day(event.data.from)} to ${day(event.data.to)}`
        : `Renewed: the end moved from ${day(event.data.from)} to ${day(event.data.to)}`;
    case "agreement-reviewed":
      return `Reviewed: next review ${day(event.data.to)}`;
    case "agreement-ended":
      return event.data.reason === ""
        ? `Ended ${day(event.data.endedOn)}`
        : `Ended ${day(event.data.endedOn)}: ${event.data.reason}`;
    case "organisation-named":
      return `Organization named ${event.data.to}`;
    case "time-zone-set":
      return `Time zone changed from ${event.data.from} to ${event.data.to}`;
    case "guest-claimed":
      return "Moved from this browser to your account";
  }
}
