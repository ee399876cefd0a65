import type { ListEntry } from "@/lib/vendors/search-index";
import { VendorRows } from "./vendor-rows";

/** How many were found, and the list; or what to do when there is none. */
export function VendorResults({ entries, all }: { readonly entries: readonly ListEntry[]; readonly all: number }) {
  return (
    <section aria-label="Vendors found" id="results" tabIndex={-1} className="mt-6 outline-none">
      <p role="status" className="mb-2 text-sm text-quiet">
        {entries.length === all ? `${all} vendors` : `${entries.length} of ${all} vendors`}
      </p>
      {entries.length > 0 ? (
        <VendorRows entries={entries} />
      ) : (
        <p className="border-t border-hairline pt-4">
          No vendor here fits. <a href="/vendors">Show all of them</a>, or{" "}
          <a href="/start">make an agreement with a vendor that is not listed</a>.
        </p>
      )}
    </section>
  );
}
