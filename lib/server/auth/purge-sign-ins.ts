import "server-only";
import { signInTransaction } from "../database";

/** An unused link is kept a day longer, so that its page can say that it is out of date. */
const LINK_KEPT_MS = 24 * 60 * 60 * 1_000;

/** Deletes links that ran out a day ago, and sessions that ran out. */
export async function purgeSignIns(now: Date): Promise<void> {
  await signInTransaction(async (tx) => {
    await tx.verificationToken.deleteMany({ where: { expires: { lt: new Date(now.getTime() - LINK_KEPT_MS) } } });
    await tx.session.deleteMany({ where: { expires: { lt: now } } });
  });
}
