"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/forms/form-state";
import { dateField, lineField } from "@/lib/server/agreements/form-fields";
import { markAgreementSigned } from "@/lib/server/agreements/mark-agreement-signed";
import { memberAction } from "@/lib/server/auth/member-action";

const schema = z.object({
  agreementId: z.string(),
  version: z.coerce.number().int().min(1),
  signedOn: dateField("Enter the date of the last signature"),
  signedBy: lineField("Enter who signed", 200),
});

export async function sign(state: FormState, form: FormData): Promise<FormState> {
  const action = memberAction(schema, async (signature, member) => {
    const outcome = await markAgreementSigned(member, signature, new Date());
    if (outcome.status === "refused") return { problems: outcome.problems };
    if (outcome.status === "not-found") redirect("/agreements");
    redirect(`/agreements/${signature.agreementId}`);
  });
  return action(state, form);
}
