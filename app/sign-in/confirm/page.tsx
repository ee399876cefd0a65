import type { Metadata } from "next";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { currentMember } from "@/lib/server/auth/current-member";
import { findSignInLink, type SignInLink } from "@/lib/server/auth/find-sign-in-link";
import { HOME_OF_MEMBERS, sameSitePath } from "@/lib/server/auth/same-site-path";

// The address of this page carries the token: no other site may learn it.
export const metadata: Metadata = { title: "Confirm sign-in", robots: { index: false }, referrer: "same-origin" };

interface Query {
  readonly token?: string | string[];
  readonly callbackUrl?: string | string[];
  /** How pressing the button ended, when it did not sign in. */
  readonly link?: string | string[];
}

/** Opening the link only shows this page; its button uses the link up. Mail scanners open links, they press nothing. */
export default async function ConfirmPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const query = await searchParams;
  const token = typeof query.token === "string" ? query.token : null;
  const link = token === null ? refusedLink(query.link) : await findSignInLink(token, new Date());
  if (token !== null && link.status === "open") {
    return <PressToSignIn link={link} token={token} callbackUrl={sameSitePath(query.callbackUrl)} />;
  }
  const member = await currentMember();
  if (member?.kind === "member") return <AlreadySignedIn email={member.email} />;
  return <LinkRefused expired={link.status === "expired"} />;
}

function refusedLink(status: unknown): SignInLink {
  return { status: status === "expired" ? "expired" : "unknown" };
}

function PressToSignIn(props: {
  readonly link: Extract<SignInLink, { status: "open" }>;
  readonly token: string;
  readonly callbackUrl: string;
}) {
  return (
    <div className="page">
      <PageHeader
        title="Sign in"
        lead={
          <>
            You are signing in as <strong className="text-ink [overflow-wrap:anywhere]">{props.link.email}</strong>.
          </>
        }
      />
      <form method="post" action="/api/auth/callback/email">
        <input type="hidden" name="token" value={props.token} />
        <input type="hidden" name="callbackUrl" value={props.callbackUrl} />
        {props.link.bringsWork ? (
          <p className="mb-6 max-w-measure">
            What was made in the browser that asked for this link moves to your account. If you did not ask for it,
            close this page.
          </p>
        ) : null}
        <Button>Sign in</Button>
      </form>
    </div>
  );
}

function AlreadySignedIn({ email }: { readonly email: string | null }) {
  return (
    <div className="page">
      <PageHeader
        title="You are signed in"
        lead={`This link has been used. You are signed in${email === null ? "" : ` as ${email}`}.`}
      />
      <ButtonLink href={HOME_OF_MEMBERS}>Go to your agreements</ButtonLink>
    </div>
  );
}

function LinkRefused({ expired }: { readonly expired: boolean }) {
  return (
    <div className="page">
      <PageHeader
        title={expired ? "This link is out of date" : "This link does not work any more"}
        lead={
          expired
            ? "A sign-in link works for 10 minutes. Nothing is lost: ask for a new one."
            : "A sign-in link works once. This one was used already, or a part of its address is missing. Nothing is lost: ask for a new one."
        }
      />
      <ButtonLink href="/sign-in">Ask for a new link</ButtonLink>
    </div>
  );
}
