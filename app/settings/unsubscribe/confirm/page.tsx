import type { Metadata } from "next";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { subscriptionIn } from "@/lib/server/email/unsubscribe-url";

export const metadata: Metadata = { title: "Stop reminders", robots: { index: false }, referrer: "same-origin" };

export default async function UnsubscribePage({
  searchParams,
}: {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const given = Object.entries(await searchParams).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const query = new URLSearchParams(given);
  if (subscriptionIn(query) === null) {
    return (
      <div className="page">
        <PageHeader
          title="This address is not complete"
          lead="A part of the link is missing. You can turn reminders off in your account."
        />
        <ButtonLink href="/settings">Go to your account</ButtonLink>
      </div>
    );
  }
  return (
    <div className="page">
      <PageHeader
        title="Stop reminders?"
        lead="You will get no more emails about the dates of this organization’s agreements. The register still shows them."
      />
      <form method="post" action={`/settings/unsubscribe?${query}`}>
        <Button>Stop reminders</Button>
      </form>
    </div>
  );
}
