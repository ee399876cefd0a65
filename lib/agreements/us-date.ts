/** "March 1, 2027" for an instant, in a time zone. */
export function longDay(instant: Date, timeZone: string): string {
  return dateFormat(timeZone).format(instant);
}

/** "March 1, 2027 at 9:00 AM EST" for an instant, in a time zone. */
export function longInstant(instant: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(instant);
  return `${longDay(instant, timeZone)} at ${time.replace(/\u202F/g, " ")}`;
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", { timeZone, dateStyle: "long" });
}
