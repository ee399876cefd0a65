import "server-only";
import type { Prisma } from "@/generated/prisma/client";

/** A readonly plain value as Prisma takes it for a JSON column: absent keys gone, nothing shared. */
export function toJson(value: object): Prisma.InputJsonObject | Prisma.InputJsonArray {
  return JSON.parse(JSON.stringify(value));
}
