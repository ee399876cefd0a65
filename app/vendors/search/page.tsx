import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { VendorFilters } from "@/components/vendors/vendor-filters";
import { VendorResults } from "@/components/vendors/vendor-results";
import { vendors } from "@/lib/server/content";
import { categoriesOf, choicesFrom, narrow } from "@/lib/vendors/narrow";
import { listEntries } from "@/lib/vendors/search-index";

export const metadata: Metadata = {
  title: "Search vendors",
  alternates: { canonical: "/vendors" },
  robots: { index: false },
};

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The search without JavaScript: the same form and the same list, narrowed on the server. */
export default async function VendorSearchPage({ searchParams }: { readonly searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const choices = choicesFrom((name) => [asked[name]].flat()[0]?.slice(0, 100));
  const all = listEntries(vendors());
  return (
    <div className="page">
      <PageHeader title="Search vendors" back={{ href: "/vendors", label: "All vendors" }} />
      <VendorFilters categories={categoriesOf(all)} choices={choices} />
      <VendorResults entries={narrow(all, choices)} all={all.length} />
    </div>
  );
}
