import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentMember } from "@/lib/server/auth/current-member";
import { sameSitePath } from "@/lib/server/auth/same-site-path";
import { requestLink } from "./actions";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly callbackUrl?: string | string[] }>;
}) {
  const callbackUrl = sameSitePath((await searchParams).callbackUrl);
  const member = await currentMember();
  if (member?.kind === "member") redirect(callbackUrl);
  return (
    <div className="page">
      <PageHeader
        title="Sign in"
        lead="We email you a link. It works once, for 10 minutes, on this device or another one. There is no password, and a first sign-in makes the account."
      />
      <div className="grid max-w-2xl gap-8">
        {member?.kind === "guest" ? (
          <Notice title="Your work comes along">
            What you have made in this browser moves to your account when you use the link, once. Until then it belongs
            to this browser alone.
          </Notice>
        ) : null}
        <SignInForm action={requestLink} callbackUrl={callbackUrl} />
        <p className="max-w-measure text-sm text-quiet">
          We write to this address for signing in, and to remind you of the dates of your agreements. You can turn
          reminders off in your account.
        </p>
      </div>
    </div>
  );
}
