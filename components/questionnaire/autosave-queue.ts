import type { Posted } from "@/lib/questionnaire/save-section";
import { forgetHere, keepHere } from "./kept-here";
import { changedIn } from "./posted";

/** How long the hand rests before what was typed is sent. */
const restMs = 600;
/** How long to wait before trying again when nobody answers. */
const retryMs = 8000;

export type SaveStatus =
  | { readonly state: "quiet" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: Date }
  /** Another window saved the same fields differently; both are kept. */
  | { readonly state: "merged" }
  /** Nobody answers: kept in this browser, or, without a storage, only on the page. */
  | { readonly state: "offline"; readonly kept: boolean }
  /** The draft is finished, deleted, or not of this browser. */
  | { readonly state: "gone" };

interface Place {
  readonly draftId: string;
  readonly sectionId: string;
  /** The revision on which the form was shown. */
  readonly revision: number;
}

/**
 * Sends what was typed while it is being typed, one request at a time. Only the fields that this window changed are sent,
 * so two windows that work on different fields do not meet. What cannot be sent is kept in the browser.
 */
export class AutosaveQueue {
  private sent: Posted = {};
  private waiting: Posted | null = null;
  private sending: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The last revision that this window saved itself. */
  private mine: number;

  constructor(
    private readonly place: Place,
    private readonly tell: (status: SaveStatus) => void,
  ) {
    this.mine = place.revision;
  }

  /** Says what the form held when it was first shown: only what differs from it is sent. */
  start(posted: Posted): void {
    this.sent = posted;
  }

  /** Says what stands in the fields now; it is sent once the hand rests. */
  typed(posted: Posted): void {
    this.waiting = Object.keys(changedIn(posted, this.sent)).length === 0 ? null : posted;
    if (this.waiting !== null) this.later(restMs);
  }

  /** Whether all that was typed has been sent. */
  get isSettled(): boolean {
    return this.waiting === null && this.sending === null;
  }

  /** Sends at once what is not sent yet. False when it could not be sent. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending !== null) await this.sending;
    this.sending = this.send();
    try {
      return await this.sending;
    } finally {
      this.sending = null;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private async send(): Promise<boolean> {
    const posted = this.waiting;
    if (posted === null) return true;
    const changed = changedIn(posted, this.sent);
    this.tell({ state: "saving" });
    const answer = await this.request(changed);
    if (answer === "gone") {
      this.tell({ state: "gone" });
      return false;
    }
    if (answer === "unreachable") {
      this.tell({ state: "offline", kept: keepHere(this.place.draftId, this.place.sectionId, posted) });
      this.later(retryMs);
      return false;
    }
    this.sent = posted;
    if (this.waiting === posted) this.waiting = null;
    this.mine = answer.revision;
    forgetHere(this.place.draftId, this.place.sectionId);
    this.tell(answer.status === "merged" ? { state: "merged" } : { state: "saved", at: new Date() });
    return true;
  }

  private async request(posted: Posted): Promise<Answer | "gone" | "unreachable"> {
    const { draftId, sectionId, revision } = this.place;
    try {
      const response = await fetch(`/drafts/${draftId}/save`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ section: sectionId, revision, mine: this.mine, posted }),
        keepalive: true,
      });
      if (response.status === 404) return "gone";
      return response.ok ? ((await response.json()) as Answer) : "unreachable";
    } catch {
      return "unreachable";
    }
  }
}

interface Answer {
  readonly status: "saved" | "merged";
  readonly revision: number;
}
