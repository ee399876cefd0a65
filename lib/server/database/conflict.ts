import "server-only";
import { Prisma } from "@/generated/prisma/client";

/** Serialization failure and deadlock, as SQLSTATE. */
const CONFLICT_STATES = new Set(["40001", "40P01"]);

/** Whether the database gave this transaction up in favor of another, so that doing it again may succeed. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2034") return true;
  return CONFLICT_STATES.has(sqlState(error) ?? "");
}

/** Whether a row with the same unique key was there already. */
export function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2002" || sqlState(error) === "23505")
  );
}

/** The SQLSTATE of a raw query that failed. */
function sqlState(error: Prisma.PrismaClientKnownRequestError): string | undefined {
  const adapterError: unknown = error.meta?.driverAdapterError;
  if (!(adapterError instanceof Error)) return undefined;
  const cause: unknown = adapterError.cause;
  if (typeof cause !== "object" || cause === null || !("originalCode" in cause)) return undefined;
  return typeof cause.originalCode === "string" ? cause.originalCode : undefined;
}
