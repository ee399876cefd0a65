import { longDate } from "@/lib/calendar/long-date";
import { sourceKindWords } from "@/lib/vendors/evidence";
import type { VendorSource } from "@/lib/vendors/schema";

/** A source in a row: who says so, and when they said it or when it was read. */
export function SourceLink({ source }: { readonly source: VendorSource }) {
  return (
    <>
      <a href={source.url} rel="external nofollow noopener">
        {sourceKindWords(source)}
        <span className="sr-only">: {source.title}</span>
      </a>
      , {sourceDateWords(source)}
    </>
  );
}

/** "April 20, 2026", or the day it was read where the page bears no date. */
export function sourceDateWords({ date, readOn }: VendorSource): string {
  return date ? longDate(date) : `undated, read ${longDate(readOn)}`;
}
