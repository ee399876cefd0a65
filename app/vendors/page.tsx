import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { VendorBrowser } from "@/components/vendors/vendor-browser";
import { longDate } from "@/lib/calendar/long-date";
import { vendors } from "@/lib/server/content";
import { listEntries } from "@/lib/vendors/search-index";

export const dynamic = "error";

export const metadata: Metadata = {
  title: "Vendors and whether they sign a BAA",
  description:
    "Which vendors sign a HIPAA Business Associate Agreement, and on which plans. Every row has its source and its date.",
  alternates: { canonical: "/vendors" },
};

export default function VendorsPage() {
  const all = vendors();
  const newest =
    all
      .map((vendor) => vendor.compiledOn)
      .sort()
      .at(-1) ?? "";
  return (
    <div className="page">
      <PageHeader
        title="Does this vendor sign a BAA?"
        lead={`Each answer depends on the plan, and each has its source and its date. Compiled from public pages, newest ${longDate(newest)}; not confirmed with the vendors.`}
      />
      <VendorBrowser entries={listEntries(all)} />
    </div>
  );
}
