import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Transaction } from "../database";

/** What is stored with a link, beside what next-auth stores. */
export interface LinkOrigin {
  /** The guest organisation whose agreements the link will bring along. */
  readonly guestOrganisationId: string | null;
  /** The browser's, as an IANA name. */
  readonly timeZone: string | null;
}

/** A link being asked for. */
export interface LinkRequest extends LinkOrigin {
  /** The path to go to once signed in. */
  readonly callbackUrl: string;
  stored: boolean;
  /** Whether the mail server has accepted the mail. */
  sent: boolean;
}

/** A link being used: everything that follows from it stands or falls in one transaction. */
export interface SignInAttempt {
  readonly tx: Transaction;
  /** Set when the link was found; it is gone from the database from then on. */
  link?: LinkOrigin & { readonly expires: Date };
  /** Set when next-auth opened a session. */
  userId?: string;
  /** Set when the database refused a step. */
  failure?: { readonly error: unknown };
}

/**
 * How our own values pass through next-auth, which knows nothing of them: it calls the adapter and the mailer in the
 * asynchronous context in which it was called itself.
 */
export const linkRequests = new AsyncLocalStorage<LinkRequest>();
export const signInAttempts = new AsyncLocalStorage<SignInAttempt>();
