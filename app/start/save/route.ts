import { flow } from "@/lib/questionnaire/flow";
import { savedSection } from "@/lib/questionnaire/save-section";
import { currentMember } from "@/lib/server/auth/current-member";
import { isSameOrigin } from "@/lib/server/auth/same-origin";
import { vendors } from "@/lib/server/content";
import { createDraft } from "@/lib/server/drafts/create-draft";
import { beginGuestOrganisation } from "@/lib/server/organisations/begin-guest-organisation";
import { mayBeginAsGuest } from "@/lib/server/organisations/guest-rate-limit";
import { addressAfter } from "../../drafts/after-save";
import { readSave } from "../../drafts/posted-form";
import { seeOther } from "../../drafts/see-other";
import { firstTyped } from "../first-typed";

/** The first save: a guest organization for a browser that has none, and the draft, whatever was typed. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response("Sent from elsewhere", { status: 403 });
  const save = await readSave(request);
  if (save instanceof Response) return save;
  const { searchParams } = new URL(request.url);
  const first = firstTyped(searchParams.get("vendor") ?? undefined, searchParams.get("plan") ?? undefined);
  const typed = savedSection(first, flow[0], save.posted, vendors());
  const known = await currentMember();
  if (known?.kind !== "member" && !(await mayBeginAsGuest(request.headers))) {
    return new Response("Too many agreements were begun from here in the last hour. Sign in, or try again later.", {
      status: 429,
    });
  }
  const member = known ?? (await beginGuestOrganisation());
  const { draftId } = await createDraft(member, { typed });
  return seeOther(addressAfter(draftId, { ...save, section: flow[0] }, typed));
}
