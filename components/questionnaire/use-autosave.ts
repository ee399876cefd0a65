"use client";

import { useEffect, useRef, useState } from "react";
import { AutosaveQueue, type SaveStatus } from "./autosave-queue";
import { keptHere } from "./kept-here";
import { postedAsServed, postedOf } from "./posted";

interface Autosave {
  readonly status: SaveStatus;
  /** Null before the first save has made a draft. */
  readonly queue: { readonly current: AutosaveQueue | null };
}

/** Saves the form as one types, and sends first what an earlier visit could not send. */
export function useAutosave(
  form: { readonly current: HTMLFormElement | null },
  draft: { readonly id: string; readonly revision: number } | null,
  sectionId: string,
): Autosave {
  const [status, setStatus] = useState<SaveStatus>({ state: "quiet" });
  const queue = useRef<AutosaveQueue | null>(null);
  const draftId = draft?.id;
  const revision = draft?.revision ?? 0;

  useEffect(() => {
    if (draftId === undefined || form.current === null) return;
    const saving = new AutosaveQueue({ draftId, sectionId, revision }, setStatus);
    queue.current = saving;
    saving.start(postedAsServed(form.current));
    saving.typed(postedOf(new FormData(form.current)));
    const unsent = keptHere(draftId, sectionId);
    if (unsent !== null) {
      saving.typed(unsent);
      /* The fields stand as the server knew them: show them as they are now. */
      void saving.flush().then((done) => done && location.reload());
    }
    const send = () => void saving.flush();
    const leave = () => document.visibilityState === "hidden" && send();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", send);
    return () => {
      saving.stop();
      queue.current = null;
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", send);
    };
  }, [form, draftId, sectionId, revision]);

  return { status, queue };
}
