import Link from "next/link";

/** Says once, plainly, what this is not. */
export function SiteFooter() {
  return (
    <footer className="print:hidden mt-24 border-t border-hairline">
      <div className="page grid gap-x-12 gap-y-4 py-8 text-sm text-quiet sm:grid-cols-[1fr_auto]">
        <p className="max-w-measure">
          OpenBAA is open-source software that prepares and keeps agreements. It is not legal advice. Vendor facts are
          compiled from public pages, each with its date; confirm them with the vendor.
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <Link href="/vendors" prefetch={false}>
              Vendors
            </Link>
          </li>
          <li>
            <a href="/api/openapi.json">API</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
