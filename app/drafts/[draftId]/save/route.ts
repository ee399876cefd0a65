import { mergedSection, withoutOtherValues } from "@/lib/questionnaire/merge-section";
import { savedSection } from "@/lib/questionnaire/save-section";
import type { Typed } from "@/lib/questionnaire/typed";
import { currentMember } from "@/lib/server/auth/current-member";
import type { Member } from "@/lib/server/auth/member";
import { isSameOrigin } from "@/lib/server/auth/same-origin";
import { vendors } from "@/lib/server/content";
import type { DraftRecord } from "@/lib/server/drafts/draft-record";
import { findDraft } from "@/lib/server/drafts/find-draft";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { slideGuestCookie } from "@/lib/server/organisations/find-guest-organisation";
import { addressAfter, withoutRemoved } from "../../after-save";
import { isJson, readSave, type Save } from "../../posted-form";
import { seeOther } from "../../see-other";

/** Windows that keep saving at the same moment: each try reads what the other left. */
const attempts = 5;

/** Saves one section: the form's own sending, answered with the next page, or the autosave, answered with JSON. */
export async function POST(request: Request, { params }: { params: Promise<{ draftId: string }> }): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response("Sent from elsewhere", { status: 403 });
  const member = await currentMember();
  const draft = member && (await findDraft(member, (await params).draftId));
  if (!draft) return new Response("No such draft", { status: 404 });
  const save = await readSave(request);
  if (save instanceof Response) return save;
  const saved = await store(member, draft, save);
  if (saved === null) return new Response("No such draft", { status: 404 });
  await slideGuestCookie();
  if (isJson(request)) return Response.json({ status: saved.status, revision: saved.revision });
  return seeOther(addressAfter(draft.id, save, saved.typed));
}

interface Stored {
  readonly status: "saved" | "merged";
  readonly revision: number;
  readonly typed: Typed;
}

async function store(member: Member, found: DraftRecord, save: Save): Promise<Stored | null> {
  const posted = withoutRemoved(save);
  let draft = found;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const expected = draft.revision === save.revision || draft.revision === save.mine;
    const merge = expected ? savedSection : mergedSection;
    const merged = merge(draft.typed, save.section, posted, vendors());
    const typed = save.do === "looked" ? withoutOtherValues(merged) : merged;
    const outcome = await saveDraft(member, { draftId: draft.id, revision: draft.revision, typed });
    if (outcome.status === "not-found") return null;
    if (outcome.status === "saved") return { status: expected ? "saved" : "merged", revision: outcome.revision, typed };
    draft = outcome.current;
  }
  throw new Error("Other windows kept saving the draft");
}
