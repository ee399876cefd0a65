import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Downloads } from "@/components/agreements/downloads";
import { FindingsSection } from "@/components/agreements/findings-section";
import { PaperBeside } from "@/components/agreements/paper-beside";
import { FactList } from "@/components/ui/fact-list";
import { PageHeader } from "@/components/ui/page-header";
import { longInstant } from "@/lib/agreements/us-date";
import { renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";
import { findAgreementVersion } from "@/lib/server/agreements/find-agreement-version";
import { requireMember } from "@/lib/server/auth/current-member";

export const metadata: Metadata = { title: "Version" };

interface Props {
  readonly params: Promise<{ readonly id: string; readonly number: string }>;
}

export default async function Page({ params }: Props) {
  const { id, number } = await params;
  const member = await requireMember(`/agreements/${id}`);
  const version = await findAgreementVersion(member, id, Number(number));
  if (version === null) notFound();
  const hash = (text: string) => <span className="font-mono text-xs [overflow-wrap:anywhere]">{text}</span>;
  return (
    <>
      <PageHeader
        title={`Version ${version.number}`}
        back={{ href: `/agreements/${id}`, label: "The agreement" }}
        lead={version.document.partyNames.join(" and ")}
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="grid content-start gap-12">
          <section aria-label="About this version">
            <Downloads versionHref={`/agreements/${id}/versions/${version.number}`} />
            <div className="mt-8">
              <FactList
                narrow
                facts={[
                  { name: "Finished", value: longInstant(version.createdAt, member.timeZone) },
                  { name: "Content, SHA-256", value: hash(version.contentHash) },
                  { name: "PDF, SHA-256", value: hash(version.pdfSha256) },
                  { name: "Clause library", value: hash(version.libraryVersion) },
                ]}
              />
            </div>
          </section>
          <FindingsSection findings={version.findings} />
        </div>
        <PaperBeside
          blocks={renderHtmlBlocks(version.document)}
          label={`${version.document.title}, version ${version.number}`}
        />
      </div>
    </>
  );
}
