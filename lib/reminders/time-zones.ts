/** Where the browser did not say. */
export const defaultTimeZone = "America/New_York";

/** Whether `name` is an IANA time zone this runtime can reckon in. */
export function isTimeZone(name: string): boolean {
  // Offsets such as "+05:00" are accepted by Intl but know no summer time.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Every zone to choose from, `UTC` included, in alphabetical order. */
export function timeZones(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])].sort();
}

/** "America/New_York" as people write it: "America/New York". */
export function timeZoneLabel(name: string): string {
  return name.replaceAll("_", " ");
}
