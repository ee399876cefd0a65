import "server-only";
import { z } from "zod";

const uuid = z.guid();

/** Whether a text from an address can be an id at all; Postgres would refuse to compare it otherwise. */
export function isUuid(text: string): boolean {
  return uuid.safeParse(text).success;
}
