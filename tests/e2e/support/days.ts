/** The calendar date so many days from today, as a date field takes it. UTC: whole days around midnight do not matter here. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** "2027-11-02" as pages write it: "November 2, 2027". */
export function inWords(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
}
