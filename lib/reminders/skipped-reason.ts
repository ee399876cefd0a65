/** Why a reminder was not mailed, as kept with it, and in words for the register. */
export const skippedReasons = {
  "past-when-planned": "Its day had gone by when it was planned",
  "newer-due": "A newer reminder of the same date was due",
  guest: "Reminders are mailed once you have signed in",
  "nobody-to-write-to": "No member receives reminders",
  "not-delivered": "The mail server refused it",
} as const;

export type SkippedReason = keyof typeof skippedReasons;

/** The reason in words; an unknown one stands for itself. */
export function skippedReasonLabel(reason: string): string {
  return Object.hasOwn(skippedReasons, reason) ? skippedReasons[reason as SkippedReason] : reason;
}
