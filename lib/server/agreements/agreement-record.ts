import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import { toIsoDate } from "../database/dates";

/** The columns of the above; trees, answers and findings are in other tables, and stay there. */
export const agreementColumns = {
  id: true,
  paper: true,
  title: true,
  counterparty: true,
  relationship: true,
  preparedBy: true,
  vendorSlug: true,
  vendorPlan: true,
  status: true,
  signedVersion: true,
  signedOn: true,
  signedBy: true,
  effectiveDate: true,
  termKind: true,
  endDate: true,
  renewEveryMonths: true,
  renewNoticeDays: true,
  reviewDate: true,
  reviewEveryMonths: true,
  endedOn: true,
  endedReason: true,
  currentVersion: true,
  createdAt: true,
} as const satisfies Prisma.AgreementSelect;

type AgreementRow = Prisma.AgreementGetPayload<{ select: typeof agreementColumns }>;

const wordsSchema = z.object({
  paper: z.enum(["ours", "vendor"]),
  relationship: z.enum(["business-associate", "subcontractor"]).nullable(),
  preparedBy: z.enum(["customer", "vendor"]),
  status: z.enum(["finished", "in-force", "ended"]),
  termKind: z.enum(["coterminous", "fixed", "evergreen"]),
});

export function toAgreementRecord(row: AgreementRow): AgreementRecord {
  const { renewEveryMonths, renewNoticeDays, ...columns } = row;
  return {
    ...columns,
    ...wordsSchema.parse(row),
    signedOn: toIsoDate(row.signedOn),
    effectiveDate: toIsoDate(row.effectiveDate),
    endDate: toIsoDate(row.endDate),
    reviewDate: toIsoDate(row.reviewDate),
    endedOn: toIsoDate(row.endedOn),
    renewal:
      renewEveryMonths === null || renewNoticeDays === null
        ? null
        : { everyMonths: renewEveryMonths, noticeDays: renewNoticeDays },
  };
}
