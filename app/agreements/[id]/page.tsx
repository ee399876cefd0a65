import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AgreementFacts } from "@/components/agreements/agreement-facts";
import { Downloads } from "@/components/agreements/downloads";
import { FindingsSection } from "@/components/agreements/findings-section";
import { GuestNotice } from "@/components/agreements/guest-notice";
import { HistoryList } from "@/components/agreements/history-list";
import { NextActs } from "@/components/agreements/next-acts";
import { PaperBeside } from "@/components/agreements/paper-beside";
import { ReminderList } from "@/components/agreements/reminder-list";
import { StatusTag } from "@/components/agreements/status-tag";
import { VersionList } from "@/components/agreements/version-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";
import { findAgreementVersion } from "@/lib/server/agreements/find-agreement-version";
import { openAgreement } from "@/lib/server/agreements/open-agreement";
import { standingOf, vendorPlanOf } from "@/lib/server/agreements/register-words";
import { change } from "./actions";

export const metadata: Metadata = { title: "Agreement" };

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const page = await openAgreement((await params).id, null);
  const { agreement, member, acts, today } = page;
  const version =
    agreement.currentVersion === 0 ? null : await findAgreementVersion(member, agreement.id, agreement.currentVersion);
  const isProposal = agreement.signedVersion !== null && agreement.signedVersion < agreement.currentVersion;
  const versionHref = `/agreements/${agreement.id}/versions/${agreement.currentVersion}`;
  const record = (
    <>
      <Section title="Reminders">
        <ReminderList reminders={page.reminders} timeZone={member.timeZone} reachable={member.kind === "member"} />
      </Section>
      {page.versions.length === 0 ? null : (
        <Section title="Versions">
          <VersionList
            agreementId={agreement.id}
            versions={page.versions}
            signedVersion={agreement.signedVersion}
            timeZone={member.timeZone}
          />
        </Section>
      )}
      <Section title="History">
        <HistoryList history={page.history} timeZone={member.timeZone} />
      </Section>
    </>
  );
  return (
    <>
      <PageHeader
        title={<bdi>{agreement.counterparty}</bdi>}
        back={{ href: "/agreements", label: "Agreements" }}
        lead={agreement.title}
      />
      {member.kind === "guest" ? (
        <div className="mb-8">
          <GuestNotice returnTo={`/agreements/${agreement.id}`} printable={version !== null} />
        </div>
      ) : null}
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="grid content-start gap-12">
          <section aria-label="Status">
            <p>
              <StatusTag standing={standingOf(agreement, today)} />
            </p>
            {isProposal ? (
              <div className="mt-4">
                <Notice tone="warning" title={`Version ${agreement.currentVersion} is not signed yet`}>
                  Version {agreement.signedVersion} is in force, and its dates hold until then.
                </Notice>
              </div>
            ) : null}
            <div className="mt-6 grid gap-5">
              {version === null ? null : <Downloads versionHref={versionHref} />}
              <NextActs
                agreement={agreement}
                acts={acts}
                draftId={page.draftId}
                change={change.bind(null, agreement.id, agreement.currentVersion)}
              />
              {version === null ? null : (
                <p className="text-sm lg:hidden">
                  <a href="#paper" className="inline-flex min-h-6 items-center underline">
                    Read the agreement
                  </a>
                </p>
              )}
            </div>
            <div className="mt-8">
              <AgreementFacts agreement={agreement} vendorPlan={vendorPlanOf(agreement)} />
            </div>
          </section>
          {version === null ? (
            <p className="text-sm text-quiet">
              The text of this agreement is with the vendor. Its dates are kept here, so that you are reminded of them.
              You are covered only for the products it names.
            </p>
          ) : (
            <>
              <FindingsSection findings={version.findings} />
              {record}
            </>
          )}
        </div>
        {version === null ? (
          <div className="grid content-start gap-12">{record}</div>
        ) : (
          <PaperBeside
            blocks={renderHtmlBlocks(version.document)}
            label={`${version.document.title}, version ${version.number}`}
          />
        )}
      </div>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-4">{title}</h2>
      {children}
    </section>
  );
}
