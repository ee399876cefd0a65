"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Posted } from "@/lib/questionnaire/save-section";
import type { Typed } from "@/lib/questionnaire/typed";
import type { Vendor } from "@/lib/vendors/schema";
import { LiveSummaries } from "./live-answers";
import { PaperPane } from "./paper-pane";
import { postedOf } from "./posted";
import { SaveStatus } from "./save-status";
import { useAutosave } from "./use-autosave";

interface DraftFormProps {
  readonly action: string;
  readonly sectionId: string;
  /** Null before the first save. */
  readonly draft: { readonly id: string; readonly revision: number } | null;
  /** What is stored, from which the preview starts. */
  readonly typed: Typed;
  readonly vendor: Vendor | null;
  readonly libraryVersion: string;
  readonly children: ReactNode;
  /** What stands under the form. */
  readonly footnote: ReactNode;
}

/**
 * The form of a section beside the agreement. Without a script it is a plain form; with one it also saves as one types
 * and shows the agreement as it would read.
 */
export function DraftForm({
  action,
  sectionId,
  draft,
  typed,
  vendor,
  libraryVersion,
  children,
  footnote,
}: DraftFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [posted, setPosted] = useState<Posted | null>(null);
  const [clause, setClause] = useState<string | null>(null);
  const [summaries, setSummaries] = useState<Readonly<Record<string, string>>>({});
  const { status, queue } = useAutosave(form, draft, sectionId);
  const passing = useRef(false);

  /* What was typed before this script was there belongs to the paper too. */
  useEffect(() => {
    if (form.current) setPosted(postedOf(new FormData(form.current)));
  }, []);

  const changed = () => {
    if (!form.current) return;
    const now = postedOf(new FormData(form.current));
    queue.current?.typed(now);
    setPosted(now);
  };

  /* A form sent while an autosave is on its way would meet itself: first the one, then the other. */
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    const saving = queue.current;
    if (passing.current || saving === null || saving.isSettled) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const target = event.currentTarget;
    event.preventDefault();
    const sendForm = () => {
      passing.current = true;
      target.requestSubmit(submitter);
      passing.current = false;
    };
    /* Not within this event: a form that is being sent cannot be sent again. */
    void saving.flush().then((done) => (done || navigator.onLine) && setTimeout(sendForm));
  };

  return (
    <div className="grid gap-x-12 lg:grid-cols-[5fr_7fr]">
      <LiveSummaries value={summaries}>
        <form
          ref={form}
          action={action}
          method="post"
          noValidate
          onInput={changed}
          onSubmit={submitted}
          onFocus={(event) => setClause(clauseAround(event.target))}
          className="min-w-0 pb-24"
        >
          {children}
          <div className="mt-3">
            <SaveStatus status={status} />
          </div>
          {footnote}
        </form>
      </LiveSummaries>
      <PaperPane
        sectionId={sectionId}
        typed={typed}
        posted={posted}
        vendor={vendor}
        libraryVersion={libraryVersion}
        clause={clause}
        onSummaries={setSummaries}
      />
    </div>
  );
}

function clauseAround(target: Element): string | null {
  return target.closest<HTMLElement>("[data-clause]")?.dataset.clause ?? null;
}
