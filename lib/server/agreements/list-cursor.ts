import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { isUuid } from "../database/is-uuid";

/** Names the last row of a page in an address. */
export function cursorAfter(row: { readonly createdAt: Date; readonly id: string }): string {
  return `${row.createdAt.getTime()}-${row.id}`;
}

/** The rows after the one the cursor names, in the register's order; all of them where it cannot be read. */
export function readCursor(cursor: string | null): Prisma.AgreementWhereInput {
  const [, time, id] = /^(\d{1,14})-(.+)$/.exec(cursor ?? "") ?? [];
  if (time === undefined || id === undefined || !isUuid(id)) return {};
  const createdAt = new Date(Number(time));
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}
