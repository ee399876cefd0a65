import type { Vendor } from "@/lib/vendors/schema";

/** What the sources do not agree on, each side with its date, and no winner picked. */
export function Disagreements({ vendor }: { readonly vendor: Vendor }) {
  return (
    <ul className="max-w-3xl divide-y divide-hairline border-y border-hairline">
      {vendor.contradictions.map(({ source, what }) => {
        const named = vendor.sources.find(({ id }) => id === source);
        return (
          <li key={what} className="py-3">
            <p>{what}</p>
            {named ? (
              <p className="text-sm text-quiet">
                <a href={named.url} rel="external nofollow noopener">
                  {named.title}
                </a>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
