import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { AgreementRecord } from "@/lib/agreements/agreement-record";
import { calendarDay } from "@/lib/agreements/calendar-day";
import type { Member } from "../auth/member";
import { memberTransaction, type Transaction } from "../database";
import { fromIsoDate } from "../database/dates";
import { agreementColumns, toAgreementRecord } from "./agreement-record";
import { cursorAfter, readCursor } from "./list-cursor";

export type StatusFilter = "finished" | "in-force" | "ended";

export interface AgreementQuery {
  readonly status: StatusFilter | null;
  /** Part of the counterparty's name, in any case. */
  readonly search: string;
  /** Where the page before this one ended. One that cannot be read starts from the beginning. */
  readonly cursor: string | null;
}

export interface RegisterRow {
  readonly agreement: AgreementRecord;
  /** The instant the next reminder goes out, if one is planned. */
  readonly nextReminderAt: Date | null;
}

export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  /** For the page after this one; null on the last. */
  readonly nextCursor: string | null;
}

const PAGE_SIZE = 50;

/** A page of the organisation's agreements, newest first. Reads rows of the register only, never an agreement's text. */
export async function listAgreements(member: Member, query: AgreementQuery, now: Date): Promise<RegisterPage> {
  const today = calendarDay(now, member.timeZone);
  return memberTransaction(member, async (tx) => {
    const found = await tx.agreement.findMany({
      where: {
        organisationId: member.organisationId,
        AND: [statusCondition(query.status, today), searchCondition(query.search), readCursor(query.cursor)],
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: PAGE_SIZE + 1,
      select: agreementColumns,
    });
    const shown = found.slice(0, PAGE_SIZE);
    const last = shown.at(-1);
    const reminders = await nextReminders(
      tx,
      member.organisationId,
      shown.map(({ id }) => id),
    );
    return {
      rows: shown.map((row) => ({ agreement: toAgreementRecord(row), nextReminderAt: reminders.get(row.id) ?? null })),
      nextCursor: found.length > PAGE_SIZE && last ? cursorAfter(last) : null,
    };
  });
}

/** A fixed term that ran out has ended, though nobody pressed a button; see `standingOn`. */
function statusCondition(status: StatusFilter | null, today: string): Prisma.AgreementWhereInput {
  const todayDate = fromIsoDate(today);
  const ranOut = { status: "in-force", endDate: { lt: todayDate }, renewEveryMonths: null };
  const willEnd = { status: "ended", endedOn: { gt: todayDate } };
  switch (status) {
    case null:
      return {};
    case "finished":
      return { status: "finished" };
    case "in-force":
      return { OR: [{ status: "in-force", NOT: { AND: [{ endDate: { not: null } }, ranOut] } }, willEnd] };
    case "ended":
      return { OR: [ranOut, { status: "ended", endedOn: { lte: todayDate } }] };
  }
}

function searchCondition(search: string): Prisma.AgreementWhereInput {
  const words = search.trim();
  return words === "" ? {} : { counterparty: { contains: words, mode: "insensitive" } };
}

async function nextReminders(
  tx: Transaction,
  organisationId: string,
  agreementIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const next = await tx.reminder.groupBy({
    by: ["agreementId"],
    where: {
      organisationId,
      agreementId: { in: [...agreementIds] },
      sentAt: null,
      skippedAt: null,
      cancelledAt: null,
    },
    _min: { dueAt: true },
  });
  return new Map(next.flatMap(({ agreementId, _min }) => (_min.dueAt === null ? [] : [[agreementId, _min.dueAt]])));
}
