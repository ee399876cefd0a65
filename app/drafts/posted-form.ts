import { z } from "zod";
import { textsByName } from "@/lib/forms/typed-from-form";
import { findSection } from "@/lib/questionnaire/flow";
import type { Posted } from "@/lib/questionnaire/save-section";
import { readAtMost } from "@/lib/server/http/read-at-most";
import { type FormFields, parseForm } from "@/lib/server/http/read-form";

/** Far above the longest section with every field full, far below what would trouble a server. */
const bodyMaxBytes = 1_000_000;
/** Two lists of 200 rows with three columns each, and the rest of a section, fit several times. */
const fieldsMax = 5_000;

/** What a section's form or its autosave sends. */
const saveSchema = z.object({
  section: z.string().transform((id, context) => {
    const section = findSection(id);
    if (section) return section;
    context.addIssue({ code: "custom", message: "No such section" });
    return z.NEVER;
  }),
  /** The revision on which the form was shown. */
  revision: z.coerce.number().int().min(0),
  /** The last revision that the same window saved itself. */
  mine: z.coerce.number().int().min(0).optional(),
  posted: z
    .record(z.string(), z.array(z.string()))
    .refine((posted) => Object.keys(posted).length <= fieldsMax, "Too many fields"),
  do: z.string().default("next"),
  to: z.enum(["check"]).nullish(),
});

export type Save = z.infer<typeof saveSchema>;

/** The request as a save, or the response that refuses it. */
export async function readSave(request: Request): Promise<Save | Response> {
  const bytes = await readAtMost(request, bodyMaxBytes);
  if (bytes === null) {
    return new Response("Too much was sent at once. Shorten the texts and send again.", { status: 413 });
  }
  try {
    const sent = isJson(request)
      ? JSON.parse(new TextDecoder().decode(bytes))
      : fromForm(await parseForm(bytes, request.headers.get("content-type") ?? ""));
    const parsed = saveSchema.safeParse(sent);
    return parsed.success ? parsed.data : new Response("This is not a section of the questionnaire.", { status: 400 });
  } catch {
    return new Response("What was sent could not be read.", { status: 400 });
  }
}

export function isJson(request: Request): boolean {
  return request.headers.get("content-type")?.startsWith("application/json") ?? false;
}

const notAnswers = new Set(["section", "revision", "do", "to"]);

function fromForm(form: FormFields): unknown {
  const texts = textsByName(form);
  const posted: Posted = Object.fromEntries(
    [...texts].filter(([name]) => !notAnswers.has(name) && !name.startsWith("$")),
  );
  return {
    section: texts.get("section")?.[0],
    revision: texts.get("revision")?.[0],
    do: texts.get("do")?.at(-1),
    to: texts.get("to")?.[0],
    posted,
  };
}
