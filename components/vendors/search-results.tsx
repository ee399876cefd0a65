import Link from "next/link";
import type { SearchEntry } from "@/lib/vendors/search";
import { PostureTag } from "./posture-tag";

/** The list under the search box. It stays in the page when empty, so that the box can name it. */
export function SearchResults({
  id,
  hits,
  active,
  optionId,
}: {
  readonly id: string;
  readonly hits: readonly SearchEntry[];
  readonly active: number;
  readonly optionId: (position: number) => string;
}) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Vendors found"
      hidden={hits.length === 0}
      className="absolute top-full left-0 z-10 mt-1 w-full rounded-sm border border-control bg-surface py-1 shadow-lg"
    >
      {hits.map((hit, position) => (
        /* The keyboard is served by the box (aria-activedescendant); the pointer must not take the focus from it. */
        <Link
          key={hit.slug}
          id={optionId(position)}
          href={`/vendors/${hit.slug}`}
          prefetch={false}
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          onMouseDown={(event) => event.preventDefault()}
          className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 px-3 py-1.5 text-ink no-underline hover:bg-accent-tint hover:text-ink aria-selected:bg-accent-tint"
        >
          <span>
            {hit.name} <span className="ml-1 text-sm text-quiet">{hit.category[1]}</span>
          </span>
          <PostureTag posture={hit.posture} />
        </Link>
      ))}
    </div>
  );
}
