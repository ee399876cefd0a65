import "server-only";
import { z } from "zod";

/** An ISO calendar date as a date field sends it, that exists, in years an agreement can have. */
export function dateField(message: string) {
  return z.iso.date({ error: message, abort: true }).refine((date) => date >= "1996-08-21" && date <= "2199-12-31", {
    // HIPAA was signed into law on August 21, 1996; a year of five digits is a slip.
    error: "Enter a year between 1996 and 2199",
  });
}

/** The same where nothing need be entered; then it is null. */
export function optionalDateField(message: string) {
  return z.union([z.literal("").transform(() => null), dateField(message)]);
}

/** One line of text. */
export function lineField(message: string, lengthMax: number) {
  return z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1, message).max(lengthMax, `Enter at most ${lengthMax} characters`));
}

/** The same where nothing need be entered. */
export function optionalLineField(lengthMax: number) {
  return z
    .string()
    .default("")
    .transform(oneLine)
    .pipe(z.string().max(lengthMax, `Enter at most ${lengthMax} characters`));
}

/** Line breaks, tabs and other control characters are spaces here, and half of a surrogate pair is nothing. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
