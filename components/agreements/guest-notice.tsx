import Link from "next/link";
import { Notice } from "@/components/ui/notice";

/** Says once what a browser without an account can count on, and the two ways to keep what it made. */
export function GuestNotice({
  returnTo,
  printable = true,
}: {
  readonly returnTo: string;
  /** Whether there is a PDF to download. */
  readonly printable?: boolean;
}) {
  const signIn = `/sign-in?${new URLSearchParams({ callbackUrl: returnTo })}`;
  return (
    <Notice title="Kept for this browser only">
      <p>
        You have no account yet, so only this browser can open what you made, no reminder can reach you, and it is
        deleted 90 days after your last visit. <Link href={signIn}>Sign in with your email</Link> to keep it
        {printable ? ", or download the PDF." : "."}
      </p>
    </Notice>
  );
}
