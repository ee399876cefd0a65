import { z } from "zod";
import { generateAgreement } from "@/lib/server/agreements/generate-agreement";
import { currentMember } from "@/lib/server/auth/current-member";
import { isSameOrigin } from "@/lib/server/auth/same-origin";
import { readForm } from "@/lib/server/http/read-form";
import { seeOther } from "../../see-other";

/** Makes the agreement of the draft, once however often it is sent, and goes to it. */
export async function POST(request: Request, { params }: { params: Promise<{ draftId: string }> }): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response("Sent from elsewhere", { status: 403 });
  const member = await currentMember();
  if (!member) return new Response("No such draft", { status: 404 });
  const { draftId } = await params;
  const form = await readForm(request, 10_000);
  const idempotencyKey = z.guid().safeParse(form?.get("idempotencyKey")).data;
  if (idempotencyKey === undefined) return new Response("The form was not sent whole", { status: 400 });
  const outcome = await generateAgreement(member, { draftId, idempotencyKey }, new Date());
  switch (outcome.status) {
    case "generated":
      return seeOther(`/agreements/${outcome.agreementId}`);
    case "not-found":
      return new Response("No such draft", { status: 404 });
    default:
      /* The page of answers says what is missing, or leads to the section that does. */
      return seeOther(`/drafts/${draftId}/check?check=1`);
  }
}
