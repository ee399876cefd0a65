import "server-only";
import { signInTransaction } from "../database";

/** Ends every session of a person, on every device. */
export async function signOutEverywhere(userId: string): Promise<void> {
  await signInTransaction((tx) => tx.session.deleteMany({ where: { userId } }));
}
