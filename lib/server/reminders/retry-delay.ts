import "server-only";

const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 60 * 60;

/** After this many tries, some four days, a mail is given up. */
export const ATTEMPTS_MAX = 100;

/**
 * Seconds to wait after the given number of tries: doubling from 5 seconds up to an hour, less up to half of it by
 * chance, so that mails held up together do not come back together.
 *
 * @param chance from 0 to 1
 */
export function retryDelaySeconds(attempts: number, chance: number): number {
  const delay = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(attempts - 1, 20));
  return delay * (1 - chance / 2);
}
