"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Library } from "@/lib/clauses/schema";
import type { Posted } from "@/lib/questionnaire/save-section";
import type { Typed } from "@/lib/questionnaire/typed";
import type { HtmlBlock } from "@/lib/renderers/html/render-html-blocks";
import type { Vendor } from "@/lib/vendors/schema";
import { changedBlocks, draftPaper, type Paper } from "./draft-paper";
import { PaperBlock } from "./paper-block";
import { PaperSkeleton } from "./paper-skeleton";
import "@/components/agreements/agreement-paper.css";
import "./paper-changes.css";

interface LivePaperProps {
  readonly sectionId: string;
  readonly typed: Typed;
  readonly posted: Posted | null;
  readonly vendor: Vendor | null;
  readonly libraryVersion: string;
  /** The clause that the question in hand shapes. */
  readonly clause: string | null;
  readonly onSummaries: (summaries: Readonly<Record<string, string>>) => void;
}

/** The agreement as the fields would make it, a moment after each keystroke, with what changed marked. */
export default function LivePaper(props: LivePaperProps) {
  const library = useLibrary(props.libraryVersion);
  if (library === null) return <PaperSkeleton />;
  return <Sheet {...props} library={library} />;
}

function Sheet({
  library,
  sectionId,
  typed,
  posted,
  vendor,
  clause,
  onSummaries,
}: LivePaperProps & { readonly library: Library }) {
  const settled = useDeferredValue(posted);
  const paper = useMemo(
    () => draftPaper(library, typed, sectionId, settled, vendor),
    [library, typed, sectionId, settled, vendor],
  );
  const { changed, said } = useChanges(paper);
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => onSummaries(paper.summaries), [paper, onSummaries]);
  useEffect(() => {
    if (clause !== null) bringIntoView(sheet.current, clause, `section-${clause}`);
  }, [clause]);
  useEffect(() => {
    const [first] = changed;
    if (first !== undefined) bringIntoView(sheet.current, first);
  }, [changed]);

  return (
    <>
      <p className="mb-3 text-sm text-quiet">
        {`${paper.required.met} of ${paper.required.of} required elements present`}
      </p>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div ref={sheet} className="sheet">
        <div className="agreement">
          {paper.blocks.map((block) => (
            <PaperBlock key={block.key} block={block} changed={changed.has(block.key)} />
          ))}
        </div>
      </div>
    </>
  );
}

/** What changed since the last paper that differed; the mark stays until the next change. */
function useChanges(paper: Paper): { readonly changed: ReadonlySet<string>; readonly said: string } {
  const last = useRef<Paper | null>(null);
  const [state, setState] = useState<{ changed: ReadonlySet<string>; said: string }>({ changed: new Set(), said: "" });
  useEffect(() => {
    const before = last.current;
    last.current = paper;
    if (before === null || before === paper) return;
    const changed = changedBlocks(before.blocks, paper.blocks);
    const gone = before.blocks.length > paper.blocks.length ? "A clause is no longer needed. " : "";
    if (changed.size === 0 && gone === "") return;
    setState({ changed, said: `${gone}${saidOf(paper.blocks, changed)}` });
  }, [paper]);
  return state;
}

function saidOf(blocks: readonly HtmlBlock[], changed: ReadonlySet<string>): string {
  const titles = blocks.filter(({ key }) => changed.has(key)).map(({ html }) => titleOf(html));
  const shown = titles.filter((title) => title !== "").slice(0, 2);
  if (titles.length === 0) return "";
  if (shown.length === 0) return "The agreement changed";
  return `Changed: ${shown.join("; ")}${titles.length > shown.length ? ` and ${titles.length - shown.length} more` : ""}`;
}

function titleOf(html: string): string {
  const heading = /<h[1-3][^>]*>(.*?)<\/h[1-3]>/su.exec(html)?.[1] ?? "";
  return new DOMParser().parseFromString(heading, "text/html").body.textContent?.trim() ?? "";
}

/** Moves the paper, never the page, and only when the clause cannot be seen already. */
function bringIntoView(sheet: HTMLElement | null, ...keys: readonly [string, ...string[]]): void {
  const block = sheet?.querySelector(keys.map((key) => `[data-paper-block="${CSS.escape(key)}"]`).join(", "));
  const frame = sheet?.closest("[data-paper-scroll]");
  if (!block || !frame || frame.scrollHeight <= frame.clientHeight) return;
  const at = block.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  if (at.top >= seen.top + 24 && at.bottom <= seen.bottom - 24) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  frame.scrollBy({ top: at.top - seen.top - seen.height / 4, behavior: still ? "auto" : "smooth" });
}

const libraries = new Map<string, Promise<Library>>();

/** The library at this version, fetched once a visit. A failure is thrown where the pane catches it. */
function useLibrary(version: string): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let current = true;
    const asked = libraries.get(version) ?? fetchLibrary(version);
    libraries.set(version, asked);
    asked.then(
      (found) => current && setLibrary(found),
      (error: unknown) => {
        libraries.delete(version);
        if (current) setFailure(error instanceof Error ? error : new Error("The library did not arrive"));
      },
    );
    return () => {
      current = false;
    };
  }, [version]);
  if (failure) throw failure;
  return library;
}

/** Where the site was renewed since the page was loaded, its library of today draws the preview. */
async function fetchLibrary(version: string): Promise<Library> {
  const asked = await fetch(`/library/${version}`);
  const response = asked.status === 404 ? await fetch("/library/current") : asked;
  if (!response.ok) throw new Error(`The library answered ${response.status}`);
  return (await response.json()) as Library;
}
