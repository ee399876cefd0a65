import "server-only";
import type { Letter } from "./letter";

/** The emailed sign-in link. Asks for nothing and says what to do when it came unasked. */
export function signInLetter({ href, email }: { readonly href: string; readonly email: string }): Letter {
  return {
    subject: "Your sign-in link for OpenBAA",
    preview: "It works once, for 10 minutes.",
    heading: "Sign in to OpenBAA",
    paragraphs: [
      "Open this link and press “Sign in” on the page that follows. It works once, for 10 minutes, on this device or another one.",
    ],
    button: { label: "Open the sign-in page", href, showAddress: true },
    facts: [],
    closing: `You get this because someone asked for a sign-in link for ${email}. If it was not you, do nothing: without this link nobody can sign in as you.`,
  };
}
