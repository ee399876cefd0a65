"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/forms/form-state";
import { dateField, optionalDateField } from "@/lib/server/agreements/form-fields";
import { renewAgreement } from "@/lib/server/agreements/renew-agreement";
import { memberAction } from "@/lib/server/auth/member-action";

const schema = z.object({
  agreementId: z.string(),
  from: optionalDateField("Open the form again: the date it started from can’t be read"),
  to: dateField("Enter the new date"),
});

export async function renew(state: FormState, form: FormData): Promise<FormState> {
  const action = memberAction(schema, async (renewal, member) => {
    const outcome = await renewAgreement(member, renewal, new Date());
    if (outcome.status === "refused") return { problems: outcome.problems };
    if (outcome.status === "not-found") redirect("/agreements");
    redirect(`/agreements/${renewal.agreementId}`);
  });
  return action(state, form);
}
