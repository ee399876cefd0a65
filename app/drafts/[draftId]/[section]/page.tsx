import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { GuestNotice } from "@/components/agreements/guest-notice";
import { SectionScreen } from "@/components/questionnaire/section-screen";
import { findSection } from "@/lib/questionnaire/flow";
import { firstOpenStep, mayVisit, stepBefore } from "@/lib/questionnaire/journey";
import { sectionProblems } from "@/lib/questionnaire/section-problems";
import { library, vendors } from "@/lib/server/content";
import { openDraft, stepsOf } from "../../open-draft";

interface Props {
  readonly params: Promise<{ readonly draftId: string; readonly section: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** What the page shows, computed from what is stored: nothing about the journey is remembered elsewhere. */
async function open({ params, searchParams }: Props) {
  const { draftId, section: id } = await params;
  const query = await searchParams;
  const section = findSection(id);
  if (!section) notFound();
  const { member, draft } = await openDraft(draftId);
  const problems = query.check === undefined ? [] : sectionProblems(section, draft.typed, vendors());
  return { member, draft, section, problems, query };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { section, problems } = await open(props);
  return { title: `${problems.length > 0 ? "Error: " : ""}${section.title}` };
}

export default async function Page(props: Props) {
  const { member, draft, section, problems, query } = await open(props);
  if (!mayVisit(section.id, draft.typed, vendors())) {
    redirect(`/drafts/${draft.id}/${firstOpenStep(draft.typed, vendors())}?check=1`);
  }
  const to = query.to === "check" ? "check" : null;
  const before = stepBefore(section.id);
  const back =
    to === "check"
      ? { href: `/drafts/${draft.id}/check`, label: "Check your answers" }
      : before && { href: `/drafts/${draft.id}/${before}`, label: titleOf(before) };
  return (
    <SectionScreen
      section={section}
      typed={draft.typed}
      draft={{ id: draft.id, revision: draft.revision }}
      action={`/drafts/${draft.id}/save`}
      problems={problems}
      steps={stepsOf(draft.id, draft.typed)}
      back={back}
      to={to}
      addTo={typeof query.add === "string" ? query.add : null}
      openGroup={typeof query.open === "string" ? query.open : null}
      directory={vendors()}
      libraryVersion={library().version}
      footnote={
        member.kind === "guest" ? (
          <div className="mt-12">
            <GuestNotice returnTo={`/drafts/${draft.id}/${section.id}`} />
          </div>
        ) : null
      }
    />
  );
}

function titleOf(step: string): string {
  return findSection(step)?.title ?? "Back";
}
