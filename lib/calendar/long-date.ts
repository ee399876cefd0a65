const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A calendar date in words, as exact as it is written: "2026-12-01" is "December 1, 2026", "2026-09" "September 2026" and
 * "2026" itself. It reads the written date, so no time zone and no browser can move it.
 */
export function longDate(isoDate: string): string {
  const [year = isoDate, month, day] = isoDate.split("-");
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
