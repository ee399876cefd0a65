import Link from "next/link";

const places = [
  { href: "/vendors", label: "Vendors" },
  { href: "/agreements", label: "Agreements" },
  { href: "/settings", label: "Account" },
] as const;

/** The same on every page: it knows nothing of who is looking, so public pages stay static. */
export function SiteHeader() {
  return (
    <header className="print:hidden border-b border-hairline">
      <div className="page flex min-h-16 flex-wrap items-center justify-between gap-x-8 gap-y-1 py-2">
        <Link href="/" className="link-quiet font-serif text-lg font-semibold tracking-tight">
          OpenBAA
        </Link>
        <nav aria-label="Main">
          <ul className="flex flex-wrap gap-x-6">
            {places.map((place) => (
              <li key={place.href}>
                <Link
                  href={place.href}
                  prefetch={false}
                  className="link-quiet inline-flex min-h-11 items-center text-sm"
                >
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
