import Link from "next/link";
import { AgreementPaper } from "@/components/agreements/agreement-paper";
import { FindingsSection } from "@/components/agreements/findings-section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { splitFindings } from "@/lib/agreements/split-findings";
import type { DraftedAgreement } from "@/lib/document/draft-agreement";
import { flow } from "@/lib/questionnaire/flow";
import { renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";
import type { Vendor } from "@/lib/vendors/schema";
import { CheckedSection } from "./checked-section";
import { type ShownStep, StepList } from "./step-list";

interface CheckScreenProps {
  readonly draftId: string;
  /** The version of an agreement that this makes: 1 for a new one. */
  readonly changesAgreement: boolean;
  readonly idempotencyKey: string;
  readonly drafted: DraftedAgreement;
  readonly vendor: Vendor | null;
  readonly steps: readonly ShownStep[];
}

/** All answers on one page, what the agreement contains, and the one button that makes it. */
export function CheckScreen({ draftId, changesAgreement, idempotencyKey, drafted, vendor, steps }: CheckScreenProps) {
  const { required } = splitFindings(drafted.findings);
  const met = required.filter(({ outcome }) => outcome === "met").length;
  return (
    <>
      <StepList steps={steps} current="check" />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <div className="min-w-0">
          <PageHeader
            title="Check your answers"
            back={{ href: `/drafts/${draftId}/decisions`, label: "Decisions" }}
            lead={`${met} of ${required.length} required elements present.`}
          />
          <p className="mb-8 lg:hidden">
            <Link href={`/drafts/${draftId}/paper`} prefetch={false}>
              Read the agreement so far
            </Link>
          </p>
          <Warnings drafted={drafted} />
          <div className="grid gap-10">
            {flow.map((section) => (
              <CheckedSection
                key={section.id}
                section={section}
                draftId={draftId}
                answers={drafted.answers}
                vendor={vendor}
                warnings={drafted.warnings}
              />
            ))}
            <FindingsSection findings={drafted.findings} />
          </div>
          <form action={`/drafts/${draftId}/agreement`} method="post" className="mt-10">
            <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
            <Button>{changesAgreement ? "Make the new version" : "Make the agreement"}</Button>
          </form>
          <form action={`/drafts/${draftId}/discard`} method="post" className="mt-3">
            <details>
              <summary className="inline-flex min-h-11 items-center text-sm text-quiet underline underline-offset-4">
                Throw this draft away
              </summary>
              <p className="mt-1 max-w-measure text-sm">
                {changesAgreement
                  ? "The agreement stays as it is. Only these changes go."
                  : "Everything typed in this draft goes, for good."}
              </p>
              <Button weight="secondary" className="mt-3">
                Throw it away
              </Button>
            </details>
          </form>
        </div>
        <div className="hidden min-w-0 lg:sticky lg:top-0 lg:block lg:h-dvh lg:self-start lg:overflow-y-auto lg:py-8 lg:pl-2">
          <AgreementPaper blocks={renderHtmlBlocks(drafted.document)} label="The agreement so far" />
        </div>
      </div>
    </>
  );
}

function Warnings({ drafted: { warnings } }: { readonly drafted: DraftedAgreement }) {
  if (warnings.length === 0) return null;
  return (
    <div className="mb-8">
      <Notice
        tone="warning"
        title={warnings.length === 1 ? "One answer to look at again" : `${warnings.length} answers to look at again`}
      >
        <p>
          You can make the agreement with them. Each is marked below. <Link href="#findings">What it contains</Link> is
          further down.
        </p>
      </Notice>
    </div>
  );
}
