"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/forms/form-state";
import { endAgreement } from "@/lib/server/agreements/end-agreement";
import { dateField, optionalLineField } from "@/lib/server/agreements/form-fields";
import { memberAction } from "@/lib/server/auth/member-action";

const schema = z.object({
  agreementId: z.string(),
  endedOn: dateField("Enter its last day"),
  reason: optionalLineField(500),
});

export async function end(state: FormState, form: FormData): Promise<FormState> {
  const action = memberAction(schema, async (ending, member) => {
    const outcome = await endAgreement(member, ending, new Date());
    redirect(outcome.status === "ended" ? `/agreements/${ending.agreementId}` : "/agreements");
  });
  return action(state, form);
}
