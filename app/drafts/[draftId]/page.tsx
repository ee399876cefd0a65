import { redirect } from "next/navigation";
import { firstOpenStep } from "@/lib/questionnaire/journey";
import { vendors } from "@/lib/server/content";
import { openDraft } from "../open-draft";

/** Goes on where the draft was left. */
export default async function Page({ params }: { readonly params: Promise<{ readonly draftId: string }> }) {
  const { draft } = await openDraft((await params).draftId);
  redirect(`/drafts/${draft.id}/${firstOpenStep(draft.typed, vendors())}`);
}
