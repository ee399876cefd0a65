"use client";

import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Posted } from "@/lib/questionnaire/save-section";
import type { Typed } from "@/lib/questionnaire/typed";
import type { Vendor } from "@/lib/vendors/schema";
import { PaperSkeleton } from "./paper-skeleton";

/** The engine is large; it is fetched only where the paper is seen. */
const LivePaper = lazy(() => import("./live-paper"));

interface PaperPaneProps {
  readonly sectionId: string;
  readonly typed: Typed;
  readonly posted: Posted | null;
  readonly vendor: Vendor | null;
  readonly libraryVersion: string;
  readonly clause: string | null;
  readonly onSummaries: (summaries: Readonly<Record<string, string>>) => void;
}

/** The agreement beside the questions; on a narrow screen it opens over them from a bar at the bottom. */
export function PaperPane(props: PaperPaneProps) {
  const wide = useWide();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const closed = () => {
    setOpen(false);
    opener.current?.focus();
  };

  const paper = (
    <PaperBoundary>
      <Suspense fallback={<PaperSkeleton />}>
        <LivePaper {...props} />
      </Suspense>
    </PaperBoundary>
  );

  if (wide === null) return <div className="hidden lg:block" aria-hidden="true" />;
  if (wide) {
    return (
      <section
        aria-label="The agreement so far"
        data-paper-scroll
        className="sticky top-0 h-dvh self-start overflow-y-auto py-8 pl-2"
      >
        {paper}
      </section>
    );
  }
  return (
    <>
      <div className="fixed inset-x-0 bottom-0 z-20 border-t border-control bg-surface px-5 py-2">
        <Button ref={opener} type="button" weight="quiet" onClick={show} className="w-full">
          Show the agreement so far
        </Button>
      </div>
      <dialog
        ref={dialog}
        onClose={closed}
        aria-label="The agreement so far"
        data-paper-scroll
        className="m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink"
      >
        <div className="sticky top-0 z-10 flex justify-end border-b border-hairline bg-paper px-5 py-1">
          <Button type="button" weight="quiet" onClick={() => dialog.current?.close()}>
            Back to the questions
          </Button>
        </div>
        <div className="p-3">{open ? paper : null}</div>
      </dialog>
    </>
  );
}

/** Whether there is room for both; null until the browser has said so. */
function useWide(): boolean | null {
  const [wide, setWide] = useState<boolean | null>(null);
  useEffect(() => {
    const query = window.matchMedia("(width >= 1024px)");
    const follow = () => setWide(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return wide;
}

/** The questions go on without the paper. */
class PaperBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="sheet">
        <p>The preview cannot be shown just now. Your answers are kept; load the page again to see it.</p>
      </div>
    );
  }
}
