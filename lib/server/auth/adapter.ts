import "server-only";
import type { Adapter } from "next-auth/adapters";
import { signInTransaction, type Transaction } from "../database";
import { secretHash } from "./secret-hash";
import { linkRequests, signInAttempts } from "./sign-in-attempt";

const userColumns = { id: true, name: true, email: true, emailVerified: true, image: true } as const;

/** During a sign-in every step shares its transaction; any other call is one of its own. */
async function inTransaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const attempt = signInAttempts.getStore();
  if (attempt === undefined) return signInTransaction(work);
  try {
    return await work(attempt.tx);
  } catch (error) {
    // next-auth answers with a page of its own and says nothing; the transaction must not be committed after this.
    attempt.failure = { error };
    throw error;
  }
}

/**
 * Where next-auth keeps people, sessions and links. Written here rather than taken from `@auth/prisma-adapter`: session
 * tokens are stored as hashes, and every call goes through `signInTransaction`.
 */
export const adapter = {
  createUser: ({ email, emailVerified }) =>
    // Two first sign-ins at once meet in the upsert: the second waits and finds the first one's person.
    inTransaction((tx) =>
      tx.user.upsert({
        where: { email },
        create: { email, emailVerified },
        update: { emailVerified },
        select: userColumns,
      }),
    ),

  getUser: (id) => inTransaction((tx) => tx.user.findUnique({ where: { id }, select: userColumns })),

  getUserByEmail: (email) => inTransaction((tx) => tx.user.findUnique({ where: { email }, select: userColumns })),

  updateUser: ({ id, emailVerified }) =>
    inTransaction((tx) =>
      tx.user.update({ where: { id }, data: { emailVerified: emailVerified ?? null }, select: userColumns }),
    ),

  createSession: (session) =>
    inTransaction(async (tx) => {
      await tx.session.create({
        data: { sessionToken: secretHash(session.sessionToken), userId: session.userId, expires: session.expires },
      });
      const attempt = signInAttempts.getStore();
      if (attempt) attempt.userId = session.userId;
      return session;
    }),

  getSessionAndUser: (sessionToken) =>
    inTransaction(async (tx) => {
      const found = await tx.session.findUnique({
        where: { sessionToken: secretHash(sessionToken) },
        select: { expires: true, user: { select: userColumns } },
      });
      return found && { session: { sessionToken, userId: found.user.id, expires: found.expires }, user: found.user };
    }),

  updateSession: ({ sessionToken, expires }) =>
    inTransaction(async (tx) => {
      if (expires)
        await tx.session.updateMany({ where: { sessionToken: secretHash(sessionToken) }, data: { expires } });
      return null;
    }),

  deleteSession: (sessionToken) =>
    inTransaction(async (tx) => {
      await tx.session.deleteMany({ where: { sessionToken: secretHash(sessionToken) } });
    }),

  createVerificationToken: (link) =>
    inTransaction(async (tx) => {
      const request = linkRequests.getStore();
      await tx.verificationToken.create({
        data: {
          identifier: link.identifier,
          token: link.token,
          expires: link.expires,
          guestOrganisationId: request?.guestOrganisationId ?? null,
          timeZone: request?.timeZone ?? null,
        },
      });
      if (request) request.stored = true;
      return link;
    }),

  /** Of parallel clicks one deletes the row; the others wait for it and find nothing. */
  useVerificationToken: ({ token }) =>
    inTransaction(async (tx) => {
      const [link] = await tx.$queryRaw<UsedLink[]>`
        DELETE FROM verification_token WHERE token = ${token}
        RETURNING identifier, expires, guest_organisation_id AS "guestOrganisationId", time_zone AS "timeZone"`;
      if (link === undefined) return null;
      const attempt = signInAttempts.getStore();
      if (attempt) attempt.link = link;
      return { identifier: link.identifier, token, expires: link.expires };
    }),
} satisfies Adapter;

interface UsedLink {
  identifier: string;
  expires: Date;
  guestOrganisationId: string | null;
  timeZone: string | null;
}
