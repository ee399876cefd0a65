import "server-only";
import { z } from "zod";

/** RFC 9457, with each bad answer by its path under `problems`. */
export const problemSchema = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  problems: z
    .array(z.object({ path: z.string().describe("Dotted path into the answers document"), message: z.string() }))
    .optional(),
});

export type ProblemDetails = Omit<z.infer<typeof problemSchema>, "type">;

/** A refusal as `application/problem+json`. */
export function problemResponse(problem: ProblemDetails, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: "about:blank", ...problem }), {
    status: problem.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store", ...headers },
  });
}
