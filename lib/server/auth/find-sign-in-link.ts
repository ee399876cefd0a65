import "server-only";
import { createHash } from "node:crypto";
import { signInTransaction } from "../database";
import { env } from "../env";

export type SignInLink =
  | {
      readonly status: "open";
      readonly email: string;
      /** Whether what was made in the browser that asked for the link comes along. */
      readonly bringsWork: boolean;
    }
  | { readonly status: "expired" | "unknown" };

/** Looks at a link without using it up. */
export async function findSignInLink(token: string, now: Date): Promise<SignInLink> {
  const link = await signInTransaction((tx) =>
    tx.verificationToken.findUnique({
      where: { token: storedHash(token) },
      select: { identifier: true, expires: true, guestOrganisationId: true },
    }),
  );
  if (link === null) return { status: "unknown" };
  if (link.expires < now) return { status: "expired" };
  return { status: "open", email: link.identifier, bringsWork: link.guestOrganisationId !== null };
}

/** As next-auth stores it: SHA-256 of the token and the secret of this installation. */
function storedHash(token: string): string {
  return createHash("sha256").update(`${token}${env().authSecret}`).digest("hex");
}
