import "server-only";
import { NextRequest, NextResponse } from "next/server";
import { signInTransaction } from "../database";
import { env } from "../env";
import { joinOrganisation } from "./join-organisation";
import { EMAIL_PROVIDER, handlers } from "./next-auth";
import { secretHash } from "./secret-hash";
import { sessionCookie } from "./session-cookie";
import { type SignInAttempt, signInAttempts } from "./sign-in-attempt";

export type SignIn =
  | { readonly status: "signed-in"; readonly sessionToken: string }
  /** `expired`: found, but older than 10 minutes. `unknown`: used already, or never sent. */
  | { readonly status: "expired" | "unknown" };

/**
 * Uses up a link: the link goes, the person and their organisation are found or begun, the guest that asked for the
 * link is claimed, and a session opens. All of it in one transaction, or nothing.
 *
 * @param previousSession the session the browser came with; it ends when a new one opens
 */
export function completeSignIn(token: string, previousSession: string | null, now: Date): Promise<SignIn> {
  return signInTransaction(async (tx) => {
    const attempt: SignInAttempt = { tx };
    const response = await signInAttempts.run(attempt, () => handlers.POST(callbackRequest(token, previousSession)));
    if (attempt.failure) throw attempt.failure.error;
    if (attempt.link === undefined) return { status: "unknown" };
    if (attempt.userId === undefined) {
      if (attempt.link.expires > new Date()) throw new Error("next-auth opened no session for a good link");
      return { status: "expired" };
    }
    await joinOrganisation(tx, attempt.userId, attempt.link, now);
    if (previousSession !== null) await tx.session.deleteMany({ where: { sessionToken: secretHash(previousSession) } });
    return { status: "signed-in", sessionToken: sessionTokenIn(response) };
  });
}

/** The request as next-auth expects it from a link. */
function callbackRequest(token: string, previousSession: string | null): NextRequest {
  const url = new URL(`/api/auth/callback/${EMAIL_PROVIDER}`, env().appUrl);
  url.searchParams.set("token", token);
  const cookie = previousSession === null ? {} : { cookie: `${sessionCookie().name}=${previousSession}` };
  return new NextRequest(url, { method: "POST", headers: cookie });
}

function sessionTokenIn(response: Response): string {
  const set = new NextResponse(null, { headers: response.headers }).cookies.get(sessionCookie().name);
  if (!set?.value) throw new Error("next-auth set no session cookie");
  return set.value;
}
