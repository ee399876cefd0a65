import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { SearchForm } from "@/components/vendors/search-form";

export const metadata: Metadata = { title: "Page not found", robots: { index: false } };

/** Also where an unknown vendor ends up: hence the search. Every page carries this one along, so it stays small. */
export default function NotFound() {
  return (
    <div className="page">
      <PageHeader
        title="There is no page at this address"
        lead="If you were looking for a vendor, search for it here. If it is not in the directory, you can still make an agreement with it."
      />
      <SearchForm label="Search for a vendor" />
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <Link href="/vendors" prefetch={false}>
          All vendors
        </Link>
        <Link href="/start" prefetch={false}>
          Start an agreement
        </Link>
        <Link href="/agreements" prefetch={false}>
          Your agreements
        </Link>
      </p>
    </div>
  );
}
