import "server-only";
import type { Typed } from "@/lib/questionnaire/typed";
import type { Member } from "../auth/member";
import { memberTransaction } from "../database";
import { typedSchema } from "./typed";

/** Keeps the first answers. @throws ZodError when `typed` is no flat map of fields. */
export async function createDraft(member: Member, { typed }: { typed: Typed }): Promise<{ draftId: string }> {
  const { id } = await memberTransaction(member, (tx) =>
    tx.draft.create({
      data: { organisationId: member.organisationId, typed: typedSchema.parse(typed) },
      select: { id: true },
    }),
  );
  return { draftId: id };
}
