import "server-only";
import { z } from "zod";
import type { Typed } from "@/lib/questionnaire/typed";

/**
 * What stands in the fields of a draft, valid or not. Bounded so that nobody can fill the disk through a form: a
 * questionnaire has some 150 fields, and the longest asks for a few paragraphs.
 */
const path = z.string().regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+){0,7}$/);
const text = z.string().max(20_000).transform(storable);

export const typedSchema: z.ZodType<Typed, unknown> = z
  .record(path, z.union([text, z.array(text).max(200)]))
  .refine((typed) => Object.keys(typed).length <= 2_000, "Too many fields");

/** Postgres stores neither the null character nor half of a surrogate pair. Nobody types either on purpose. */
function storable(typed: string): string {
  return typed.replace(/\0/g, "").replace(/\p{Cs}/gu, "\uFFFD");
}
