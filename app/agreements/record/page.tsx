import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { RecordForm } from "@/components/agreements/record-form";
import { PageHeader } from "@/components/ui/page-header";
import { addMonths } from "@/lib/agreements/add-months";
import { calendarDay } from "@/lib/agreements/calendar-day";
import { defaultTimeZone } from "@/lib/reminders/time-zones";
import { currentMember } from "@/lib/server/auth/current-member";
import { findVendor } from "@/lib/server/content";
import { findPlan } from "@/lib/vendors/find-plan";
import { record } from "./actions";

export const metadata: Metadata = { title: "Record the vendor’s agreement" };

interface Props {
  readonly searchParams: Promise<{ readonly vendor?: string | string[]; readonly plan?: string | string[] }>;
}

export default async function Page({ searchParams }: Props) {
  await connection();
  const asked = await searchParams;
  const vendor = typeof asked.vendor === "string" ? findVendor(asked.vendor) : null;
  const plan = vendor !== null && typeof asked.plan === "string" ? findPlan(vendor, asked.plan) : null;
  const member = await currentMember();
  const today = calendarDay(new Date(), member?.timeZone ?? defaultTimeZone);
  return (
    <>
      <PageHeader
        title={vendor === null ? "Record the vendor’s agreement" : `Record ${vendor.name}’s agreement`}
        back={
          vendor === null
            ? { href: "/agreements", label: "Agreements" }
            : { href: `/vendors/${vendor.slug}`, label: vendor.name }
        }
        lead="You signed the vendor’s own paper. Keep its dates here, and be reminded of them like of an agreement you prepared yourself."
      />
      <RecordForm
        action={record}
        idempotencyKey={randomUUID()}
        vendor={
          vendor === null
            ? null
            : {
                slug: vendor.slug,
                plans: vendor.plans.map(({ id, name }) => ({ value: id, label: name })),
                plan: plan?.id ?? "",
              }
        }
        counterparty={vendor?.legalEntity?.name ?? vendor?.name ?? ""}
        today={today}
        nextReview={addMonths(today, 12)}
      />
    </>
  );
}
