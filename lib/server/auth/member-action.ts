import "server-only";
import type { z } from "zod";
import type { FormState, Typed } from "@/lib/forms/form-state";
import { typedFromForm } from "@/lib/forms/typed-from-form";
import { slideGuestCookie } from "../organisations/find-guest-organisation";
import { requireMember, requireSignedInMember } from "./current-member";
import type { Member } from "./member";

/** What a form does, for `useActionState`. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Handles what passed the schema. Problems it returns go back to the form with all that was typed. */
type Handler<Input> = (
  input: Input,
  member: Member,
) => Promise<{ readonly problems: readonly { path: string; message: string }[] } | { readonly message: string }>;

/**
 * A form's action on behalf of the member or guest of the request: it authenticates, parses the form with `schema`
 * (an object of field path to text, or list of texts), and turns a refusal into form state. A handler may `redirect`.
 */
export function memberAction<Schema extends z.ZodType>(schema: Schema, handler: Handler<z.output<Schema>>): FormAction {
  return async (_state, form) => act(schema, handler, await requireMember(), form);
}

/** The same for what only a signed-in member may do. */
export function signedInAction<Schema extends z.ZodType>(
  schema: Schema,
  handler: Handler<z.output<Schema>>,
): FormAction {
  return async (_state, form) => act(schema, handler, await requireSignedInMember(), form);
}

async function act<Schema extends z.ZodType>(
  schema: Schema,
  handler: Handler<z.output<Schema>>,
  member: Member,
  form: FormData,
): Promise<FormState> {
  if (member.kind === "guest") await slideGuestCookie();
  const typed = typedFromForm(form);
  const parsed = schema.safeParse(typed);
  if (!parsed.success) return refusal(problemsOf(parsed.error), typed);
  const outcome = await handler(parsed.data, member);
  return "message" in outcome ? { status: "done", message: outcome.message } : refusal(outcome.problems, typed);
}

function refusal(problems: readonly { path: string; message: string }[], typed: Typed): FormState {
  return { status: "refused", problems, typed };
}

function problemsOf(error: z.ZodError) {
  return error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
}
