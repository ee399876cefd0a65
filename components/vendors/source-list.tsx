import { sourceKindWords } from "@/lib/vendors/evidence";
import type { VendorSource } from "@/lib/vendors/schema";
import { sourceDateWords } from "./source-link";

/** Everything the page rests on, with whose word it is, its date, and what was taken from it. */
export function SourceList({ sources }: { readonly sources: readonly VendorSource[] }) {
  return (
    <ol className="max-w-3xl divide-y divide-hairline border-y border-hairline">
      {sources.map((source) => (
        <li key={source.id} className="py-3">
          <a href={source.url} rel="external nofollow noopener" className="[overflow-wrap:anywhere]">
            {source.title}
          </a>
          <p className="text-sm text-quiet">
            {sourceKindWords(source)}, {sourceDateWords(source)}. Used for: {source.supports}.
          </p>
        </li>
      ))}
    </ol>
  );
}
