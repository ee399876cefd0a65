import "server-only";
import { z } from "zod";

const searchSchema = z
  .string()
  .transform((text) =>
    text
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, 200),
  )
  .catch("");

const registerQuerySchema = z.object({
  status: z.enum(["", "draft", "finished", "in-force", "ended"]).catch(""),
  search: searchSchema,
  cursor: z.string().nullable().catch(null).default(null),
});

/** What the register's address asks for. What makes no sense is not asked for. */
export type RegisterQuery = z.output<typeof registerQuerySchema>;

export function readRegisterQuery(parameters: Record<string, string | string[] | undefined>): RegisterQuery {
  return registerQuerySchema.parse(parameters);
}
