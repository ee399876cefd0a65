import { type NextRequest, NextResponse } from "next/server";
import { completeSignIn } from "@/lib/server/auth/complete-sign-in";
import { EMAIL_PROVIDER } from "@/lib/server/auth/next-auth";
import { isSameOrigin } from "@/lib/server/auth/same-origin";
import { sameSitePath } from "@/lib/server/auth/same-site-path";
import { COOKIE_MAX_AGE_SECONDS, sessionCookie } from "@/lib/server/auth/session-cookie";
import { readForm } from "@/lib/server/http/read-form";

/**
 * The one address of next-auth that a browser uses is the link's, and only by the button of /sign-in/confirm: opening
 * a link, as mail scanners do, uses nothing up. Everything else of next-auth is called from our own pages.
 */
const LINK_PATH = `/api/auth/callback/${EMAIL_PROVIDER}`;

export function GET(request: NextRequest): Response {
  if (request.nextUrl.pathname !== LINK_PATH) return notFound();
  return seeOther(`/sign-in/confirm${request.nextUrl.search}`);
}

export async function POST(request: NextRequest): Promise<Response> {
  if (request.nextUrl.pathname !== LINK_PATH) return notFound();
  if (!isSameOrigin(request.headers)) return new NextResponse("This form was sent from another site.", { status: 403 });

  const form = await readForm(request, 10_000);
  const token = form?.get("token");
  if (typeof token !== "string" || token.length > 100) return seeOther("/sign-in/confirm");

  const cookie = sessionCookie();
  const signIn = await completeSignIn(token, request.cookies.get(cookie.name)?.value ?? null, new Date());
  if (signIn.status !== "signed-in") return seeOther(`/sign-in/confirm?link=${signIn.status}`);

  const response = seeOther(sameSitePath(form?.get("callbackUrl")));
  response.cookies.set(cookie.name, signIn.sessionToken, { ...cookie.options, maxAge: COOKIE_MAX_AGE_SECONDS });
  return response;
}

/** A path, not an address: the browser stays on the host that it came to. */
function seeOther(path: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}

function notFound(): Response {
  return new NextResponse(null, { status: 404 });
}
