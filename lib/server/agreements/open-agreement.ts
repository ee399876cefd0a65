import "server-only";
import { notFound } from "next/navigation";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { type AgreementAct, openActs } from "@/lib/agreements/lifecycle";
import { requireMember } from "../auth/current-member";
import { findAgreement } from "./find-agreement";

/**
 * The agreement of a page, for the member or guest of the request; to everybody else, and for an act that is not open,
 * there is no such page.
 */
export async function openAgreement(agreementId: string, act: AgreementAct | null) {
  const member = await requireMember(`/agreements/${agreementId}`);
  const details = await findAgreement(member, agreementId);
  if (details === null) notFound();
  const acts = openActs(details.agreement);
  if (act !== null && !acts.includes(act)) notFound();
  return { ...details, member, acts, today: calendarDay(new Date(), member.timeZone) };
}
