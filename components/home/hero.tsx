import Link from "next/link";
import { PostureTag } from "@/components/vendors/posture-tag";
import { VendorSearch } from "@/components/vendors/vendor-search";
import type { SearchEntry } from "@/lib/vendors/search";

/** What people ask about most, one of each answer. */
const oftenAsked = ["segment", "google-analytics", "google-workspace", "openai", "paubox", "twilio"] as const;

/** The question that brings people here, and the box that answers it. */
export function Hero({ index }: { readonly index: readonly SearchEntry[] }) {
  const asked = oftenAsked.flatMap((slug) => index.find((entry) => entry.slug === slug) ?? []);
  return (
    <div className="grid gap-x-16 gap-y-10 pt-12 pb-16 sm:pt-20 lg:grid-cols-[7fr_5fr]">
      <div className="min-w-0">
        <h1 className="sm:text-3xl">Which vendor are you about to send patient data to?</h1>
        <p className="mt-5 max-w-measure text-lg text-quiet">
          HIPAA asks for a written Business Associate Agreement (BAA) first. See whether the vendor offers one on your
          plan, make one if you need it, and be reminded in time.
        </p>
        <div className="mt-8">
          <VendorSearch index={index} label="Which vendor are you about to send patient data to?" />
        </div>
      </div>
      <div className="self-end">
        <h2 className="font-sans text-sm font-semibold text-quiet">Often asked</h2>
        <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
          {asked.map((entry) => (
            <li key={entry.slug} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
              <Link
                href={`/vendors/${entry.slug}`}
                prefetch={false}
                className="inline-flex min-h-8 items-center font-semibold"
              >
                {entry.name}
              </Link>
              <PostureTag posture={entry.posture} />
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm">
          <Link href="/vendors" prefetch={false}>
            All {index.length} vendors
          </Link>
        </p>
      </div>
    </div>
  );
}
