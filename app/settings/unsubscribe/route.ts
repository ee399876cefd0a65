import { subscriptionIn } from "@/lib/server/email/unsubscribe-url";
import { setWantsReminders } from "@/lib/server/reminders/set-wants-reminders";

/** Opening the address changes nothing: it leads to a page with a button. */
export function GET(request: Request): Response {
  return seeOther(`/settings/unsubscribe/confirm${new URL(request.url).search}`);
}

/** One step, without a cookie (RFC 8058), from an inbox; or the button of the page. The signed address is the right to it. */
export async function POST(request: Request): Promise<Response> {
  const subscription = subscriptionIn(new URL(request.url).searchParams);
  if (subscription === null) return new Response("This address is not complete.", { status: 400 });
  await setWantsReminders(subscription, false);
  return seeOther("/settings/unsubscribe/done");
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
