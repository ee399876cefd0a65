import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { ReminderRecord } from "@/lib/agreements/agreement-record";

const reminderRecordSchema: z.ZodType<ReminderRecord> = z.object({
  id: z.string(),
  basis: z.enum(["end", "notice-deadline", "review", "unsigned"]),
  /** ISO calendar date. */
  basisDate: z.iso.date(),
  /** Days before the basis date; negative: after it. */
  offsetDays: z.number(),
  dueAt: z.date(),
  sentAt: z.date().nullable(),
  skippedAt: z.date().nullable(),
  skippedReason: z.string().nullable(),
  cancelledAt: z.date().nullable(),
});

export const reminderColumns = {
  id: true,
  basis: true,
  basisDate: true,
  offsetDays: true,
  dueAt: true,
  sentAt: true,
  skippedAt: true,
  skippedReason: true,
  cancelledAt: true,
} as const satisfies Prisma.ReminderSelect;

export function readReminder(row: unknown): ReminderRecord {
  return reminderRecordSchema.parse(row);
}
