"use server";

import { notFound, redirect } from "next/navigation";
import { changeAgreement } from "@/lib/server/agreements/change-agreement";
import { requireMember } from "@/lib/server/auth/current-member";

/** Opens the questionnaire with the answers of a version, to make the next one. */
export async function change(agreementId: string, version: number): Promise<void> {
  const member = await requireMember(`/agreements/${agreementId}`);
  const outcome = await changeAgreement(member, { agreementId: String(agreementId), version: Number(version) });
  if (outcome.status === "not-found") notFound();
  redirect(outcome.status === "draft" ? `/drafts/${outcome.draftId}/check` : `/agreements/${agreementId}`);
}
