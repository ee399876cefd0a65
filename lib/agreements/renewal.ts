import { addMonths } from "./add-months";

/**
 * The end after an agreement renewed by itself as often as it did up to `today`. Steps from one end to the next, so
 * that a register that was looked at every year and one that was left alone for years say the same.
 */
export function endAfterAutomaticRenewals(endDate: string, everyMonths: number, today: string): string {
  let end = endDate;
  while (end < today) end = addMonths(end, everyMonths);
  return end;
}
