"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { calendarDay } from "@/lib/agreements/calendar-day";
import type { FormState } from "@/lib/forms/form-state";
import { typedFromForm } from "@/lib/forms/typed-from-form";
import { defaultTimeZone } from "@/lib/reminders/time-zones";
import { dateField, lineField, optionalDateField, optionalLineField } from "@/lib/server/agreements/form-fields";
import { recordVendorAgreement, vendorAgreementProblem } from "@/lib/server/agreements/record-vendor-agreement";
import { currentMember } from "@/lib/server/auth/current-member";
import { beginGuestOrganisation } from "@/lib/server/organisations/begin-guest-organisation";
import { mayBeginAsGuest } from "@/lib/server/organisations/guest-rate-limit";

const schema = z
  .object({
    idempotencyKey: z.guid(),
    vendorSlug: optionalLineField(100),
    vendorPlan: optionalLineField(100),
    counterparty: lineField("Enter the vendor’s name", 200),
    title: lineField("Enter what the agreement is called", 200),
    signedOn: dateField("Enter the day it was signed"),
    signedBy: lineField("Enter who signed it", 200),
    effectiveDate: optionalDateField("Enter the day it took effect, or leave it empty"),
    endDate: optionalDateField("Enter the day it ends, or leave it empty"),
    reviewDate: optionalDateField("Enter the day to look at it again"),
  })
  .transform((form) => ({
    ...form,
    vendorSlug: form.vendorSlug || null,
    vendorPlan: form.vendorPlan || null,
    effectiveDate: form.effectiveDate ?? form.signedOn,
    // The form proposes a review; where an end was agreed, the end counts.
    reviewDate: form.endDate === null ? form.reviewDate : null,
  }));

/** The first thing a browser without an account keeps begins its guest organization. */
export async function record(_state: FormState, form: FormData): Promise<FormState> {
  const typed = typedFromForm(form);
  const parsed = schema.safeParse(typed);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return { status: "refused", problems, typed };
  }
  const now = new Date();
  const known = await currentMember();
  const today = calendarDay(now, known?.timeZone ?? defaultTimeZone);
  const problem = vendorAgreementProblem(parsed.data, today);
  if (problem !== null) return { status: "refused", problems: problem.problems, typed };
  if (known?.kind !== "member" && !(await mayBeginAsGuest(await headers()))) {
    const message = "Too much was recorded from here in the last hour. Sign in, or try again later.";
    return { status: "refused", problems: [{ path: "", message }], typed };
  }
  const member = known ?? (await beginGuestOrganisation());
  const outcome = await recordVendorAgreement(member, parsed.data, now);
  if (outcome.status === "refused") return { status: "refused", problems: outcome.problems, typed };
  redirect(`/agreements/${outcome.agreementId}`);
}
