import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Reminders stopped", robots: { index: false } };

export default function UnsubscribedPage() {
  return (
    <div className="page">
      <PageHeader
        title="Reminders are off"
        lead={
          <>
            No more emails about the dates of these agreements. You can turn them on again in{" "}
            <Link href="/settings" prefetch={false}>
              your account
            </Link>
            .
          </>
        }
      />
    </div>
  );
}
