import { currentMember } from "@/lib/server/auth/current-member";
import { isSameOrigin } from "@/lib/server/auth/same-origin";
import { discardDraft } from "@/lib/server/drafts/discard-draft";
import { findDraft } from "@/lib/server/drafts/find-draft";
import { seeOther } from "../../see-other";

/** Throws the draft away and goes back to the agreement it would have changed, or to the register. */
export async function POST(request: Request, { params }: { params: Promise<{ draftId: string }> }): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response("Sent from elsewhere", { status: 403 });
  const member = await currentMember();
  const draft = member && (await findDraft(member, (await params).draftId));
  if (!draft) return new Response("No such draft", { status: 404 });
  await discardDraft(member, draft.id);
  return seeOther(draft.agreementId === null ? "/agreements" : `/agreements/${draft.agreementId}`);
}
