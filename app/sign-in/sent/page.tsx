import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { sentToCookie } from "@/lib/server/auth/sent-to-cookie";

export const metadata: Metadata = { title: "Check your email", robots: { index: false } };

export default async function SentPage() {
  const email = (await cookies()).get(sentToCookie().name)?.value;
  return (
    <div className="page">
      <PageHeader title="Check your email" back={{ href: "/sign-in", label: "Sign in" }} />
      <div className="prose">
        <p>
          We sent a sign-in link{" "}
          {email ? (
            <>
              to <strong className="[overflow-wrap:anywhere]">{email}</strong>
            </>
          ) : (
            "to your address"
          )}
          . Open it within 10 minutes and press “Sign in” on the page that follows. Any device will do.
        </p>
        <p>
          Nothing there after a minute? Look in the spam folder, check the address, or{" "}
          <Link href="/sign-in" prefetch={false}>
            ask for another link
          </Link>
          . You can close this page.
        </p>
      </div>
    </div>
  );
}
