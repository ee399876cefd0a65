import "server-only";
import { NextRequest } from "next/server";
import { z } from "zod";
import { isTimeZone } from "@/lib/reminders/time-zones";
import { env } from "../env";
import { emailAddressSchema } from "./email-address";
import { EMAIL_PROVIDER, handlers } from "./next-auth";
import { sameSitePath } from "./same-site-path";
import { type LinkRequest, linkRequests } from "./sign-in-attempt";
import { countLinkRequest } from "./sign-in-rate-limits";

const csrfSchema = z.object({ csrfToken: z.string() });

export interface SignInLinkRequest {
  readonly email: unknown;
  readonly callbackUrl: unknown;
  /** As the browser says; anything that is no time zone counts as not said. */
  readonly timeZone: unknown;
  readonly guestOrganisationId: string | null;
  readonly ip: string;
}

export type SignInLinkOutcome =
  | { readonly status: "sent"; readonly email: string }
  | { readonly status: "refused"; readonly message: string };

/**
 * Mails a sign-in link. The answer is the same whether or not anyone has signed in with the address before.
 * "Sent" means that the mail server has accepted the mail.
 */
export async function requestSignInLink(request: SignInLinkRequest): Promise<SignInLinkOutcome> {
  const parsed = emailAddressSchema.safeParse(request.email);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? "Enter an email address");
  const email = parsed.data;

  const limit = await countLinkRequest(email, request.ip);
  if (!limit.allowed) {
    return refused(`Too many links were asked for. Try again in ${inMinutes(limit.retryInSeconds)}.`);
  }

  const link: LinkRequest = {
    guestOrganisationId: request.guestOrganisationId,
    timeZone: typeof request.timeZone === "string" && isTimeZone(request.timeZone) ? request.timeZone : null,
    callbackUrl: sameSitePath(request.callbackUrl),
    stored: false,
    sent: false,
  };
  await linkRequests.run(link, () => askNextAuth(email));
  if (link.stored && link.sent) return { status: "sent", email };
  return refused("The email could not be sent. Check the address, or try again in a minute.");
}

/** next-auth makes the link for whoever brings back the token that it hands out first. */
async function askNextAuth(email: string): Promise<void> {
  const { appUrl } = env();
  const csrf = await handlers.GET(new NextRequest(`${appUrl}/api/auth/csrf`));
  const { csrfToken } = csrfSchema.parse(await csrf.json());
  const cookie = csrf.headers.getSetCookie().map((set) => set.split(";")[0]);
  await handlers.POST(
    new NextRequest(`${appUrl}/api/auth/signin/${EMAIL_PROVIDER}`, {
      method: "POST",
      headers: { cookie: cookie.join("; ") },
      body: new URLSearchParams({ csrfToken, email }),
    }),
  );
}

function refused(message: string): SignInLinkOutcome {
  return { status: "refused", message };
}

function inMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
