import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeader } from "@/components/ui/page-header";
import { answerWarnings } from "@/lib/questionnaire/answer-warnings";
import { fieldsOf, groupsInOrder } from "@/lib/questionnaire/flow";
import type { Step } from "@/lib/questionnaire/journey";
import { otherValues } from "@/lib/questionnaire/merge-section";
import { previewAnswers } from "@/lib/questionnaire/preview-answers";
import type { Problem } from "@/lib/questionnaire/problem";
import type { Group, Section } from "@/lib/questionnaire/question";
import { startingTextOf, startingTexts, vendorOf, withStartingTexts } from "@/lib/questionnaire/start-from-vendor";
import { type Typed, typedDefaults } from "@/lib/questionnaire/typed";
import type { Vendor } from "@/lib/vendors/schema";
import { DraftForm } from "./draft-form";
import type { FormValues } from "./form-values";
import { GroupBlock } from "./group-block";
import { OtherWindowNote } from "./other-window-note";
import { type ShownStep, StepList } from "./step-list";
import { UsualRisks } from "./usual-risks";
import "./asked-when.css";

interface SectionScreenProps {
  readonly section: Section & { readonly id: Step };
  /** What is stored. */
  readonly typed: Typed;
  /** Null before the first save. */
  readonly draft: { readonly id: string; readonly revision: number } | null;
  readonly action: string;
  readonly problems: readonly Problem[];
  readonly steps: readonly ShownStep[];
  readonly back: { readonly href: string; readonly label: string } | null;
  /** Where the save leads: back to the answers, or on. */
  readonly to: "check" | null;
  readonly addTo: string | null;
  readonly openGroup: string | null;
  readonly directory: readonly Vendor[];
  readonly libraryVersion: string;
  /** What stands under the form. */
  readonly footnote: ReactNode;
}

/** One section of the questionnaire: its questions as a plain form, and the agreement beside them. */
export function SectionScreen(props: SectionScreenProps) {
  const { section, typed, draft, problems, directory, to } = props;
  const vendor = vendorOf(typed, directory);
  const shown = withStartingTexts(typed, directory);
  const answers = previewAnswers(shown, directory);
  const values: FormValues = {
    typed: shown,
    defaults: typedDefaults(typed),
    errors: byPath(problems),
    warnings: byPath(answerWarnings(answers, vendor)),
    notes: notesOn(typed, directory),
    addTo: props.addTo,
    vendor,
    directory,
  };
  const here = new Set(fieldsOf(section).map(({ path }) => path));
  const groups = groupsInOrder(section, answers.preparedBy).map((group) => ({
    ...group,
    /* The directory knows what kind of service its vendors are. */
    questions: group.questions.filter(({ id }) => vendor === null || id !== "kind-of-service"),
  }));
  const isOpen = (group: Group) =>
    group.id === props.openGroup ||
    group.questions.some(({ fields }) =>
      fields.some(({ path }) =>
        problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`)),
      ),
    );
  return (
    <>
      <StepList steps={props.steps} current={section.id} />
      <DraftForm
        action={props.action}
        sectionId={section.id}
        draft={draft}
        typed={typed}
        vendor={vendor}
        libraryVersion={props.libraryVersion}
        footnote={props.footnote}
      >
        <PageHeader
          title={section.title}
          {...(props.back ? { back: props.back } : {})}
          {...(section.lead === undefined ? {} : { lead: section.lead })}
        />
        {/* Enter in a text field presses the form's first button: it must be the one that goes on. */}
        {section.id === "vendor" ? null : (
          <button type="submit" name="do" value="next" tabIndex={-1} aria-hidden="true" className="sr-only">
            Go on
          </button>
        )}
        <input type="hidden" name="section" value={section.id} />
        <input type="hidden" name="revision" value={draft?.revision ?? 0} />
        {to ? <input type="hidden" name="to" value={to} /> : null}
        <ErrorSummary problems={problems} />
        <OtherWindowNote values={otherValues(typed)} />
        {section.id === "services-and-phi" ? <UsualRisks start={startingTextOf(typed, directory)} /> : null}
        <div className={section.groups.every(({ folded }) => folded) ? "border-t border-hairline" : "grid gap-10"}>
          {groups.map((group) => (
            <GroupBlock
              key={group.id}
              group={group}
              here={here}
              values={values}
              answers={answers}
              open={isOpen(group)}
            />
          ))}
        </div>
        {draft ? (
          <noscript>
            <p className="mt-8">
              <a href={`/drafts/${draft.id}/paper`}>Read the agreement so far</a> (save first)
            </p>
          </noscript>
        ) : null}
        <p className="mt-10">
          <Button name="do" value="next">
            {to === "check" ? "Save and go back to the answers" : "Save and go on"}
          </Button>
        </p>
      </DraftForm>
    </>
  );
}

function byPath(problems: readonly Problem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(problems.toReversed().map(({ path, message }) => [path, message]));
}

/** Says of a text that nobody typed where it comes from. */
function notesOn(typed: Typed, directory: readonly Vendor[]): Readonly<Record<string, string>> {
  const vendor = vendorOf(typed, directory);
  const starts = startingTexts(typed, directory);
  const untouched = (path: string) => starts[path] !== undefined && (typed[path] ?? starts[path]) === starts[path];
  return {
    ...(vendor && untouched("vendor.legalName")
      ? { "vendor.legalName": `Taken from a source about ${vendor.name}: confirm it before you sign` }
      : {}),
    ...(untouched("services") ? { services: "This is a text to start from. Change it until it is true." } : {}),
  };
}
