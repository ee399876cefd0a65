"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/forms/form-state";
import { typedFromForm } from "@/lib/forms/typed-from-form";

import { requestSignInLink } from "@/lib/server/auth/request-sign-in-link";
import { sentToCookie } from "@/lib/server/auth/sent-to-cookie";
import { clientAddress } from "@/lib/server/http/client-address";
import { findGuestOrganisation } from "@/lib/server/organisations/find-guest-organisation";

/** Mails a sign-in link that will bring along what this browser has made without an account. */
export async function requestLink(_state: FormState, form: FormData): Promise<FormState> {
  const typed = typedFromForm(form);
  const guest = await findGuestOrganisation();
  const outcome = await requestSignInLink({
    email: typed.email,
    callbackUrl: typed.callbackUrl,
    timeZone: typed.timeZone,
    guestOrganisationId: guest?.organisationId ?? null,
    ip: clientAddress(await headers()),
  });
  if (outcome.status === "refused") {
    return { status: "refused", problems: [{ path: "email", message: outcome.message }], typed };
  }
  const cookie = sentToCookie();
  (await cookies()).set(cookie.name, outcome.email, cookie.options);
  redirect("/sign-in/sent");
}
