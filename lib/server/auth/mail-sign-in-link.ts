import "server-only";
import { newMessageId } from "../email/message-id";
import { sendFailure } from "../email/send-failure";
import { letterHtml } from "../email/templates/letter-html";
import { letterText } from "../email/templates/letter-text";
import { signInLetter } from "../email/templates/sign-in-letter";
import { sendMail } from "../email/transport";
import { env } from "../env";
import { HOME_OF_MEMBERS } from "./same-site-path";
import { linkRequests } from "./sign-in-attempt";

/** Mails the address of the page whose button uses the link. It carries the token and nothing about the person. */
export async function mailSignInLink(link: { identifier: string; token: string }): Promise<void> {
  const request = linkRequests.getStore();
  const query = new URLSearchParams({ token: link.token, callbackUrl: request?.callbackUrl ?? HOME_OF_MEMBERS });
  const letter = signInLetter({ href: `${env().appUrl}/sign-in/confirm?${query}`, email: link.identifier });
  const mail = {
    to: link.identifier,
    subject: letter.subject,
    html: await letterHtml(letter),
    text: letterText(letter),
    messageId: newMessageId("sign-in"),
  };
  try {
    await sendMail(mail);
  } catch (error) {
    // A kept connection may have gone stale. Somebody is waiting, and a second copy of this mail does no harm.
    if (sendFailure(error).kind === "permanent") throw error;
    await sendMail(mail);
  }
  if (request) request.sent = true;
}
