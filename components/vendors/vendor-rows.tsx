import Link from "next/link";
import type { ListEntry } from "@/lib/vendors/search-index";
import { PostureTag } from "./posture-tag";

/** The directory as a table; on a phone each row is read as one entry of a list. */
export function VendorRows({ entries }: { readonly entries: readonly ListEntry[] }) {
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">Vendors, what they are for, and whether they offer a BAA</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-control text-sm text-quiet">
          <th scope="col" className="py-2 pr-6 font-semibold">
            Vendor
          </th>
          <th scope="col" className="py-2 pr-6 font-semibold">
            Kind
          </th>
          <th scope="col" className="py-2 pr-6 font-semibold">
            BAA
          </th>
          <th scope="col" className="py-2 font-semibold">
            Plans that have one
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {entries.map((entry) => (
          <tr key={entry.slug} className="border-b border-hairline align-baseline max-md:block max-md:py-3">
            <th scope="row" className="font-semibold max-md:block md:py-2 md:pr-6">
              <Link href={`/vendors/${entry.slug}`} prefetch={false} className="inline-flex min-h-8 items-center">
                {entry.name}
              </Link>
            </th>
            <td className="text-sm text-quiet max-md:block md:py-2 md:pr-6">{entry.category[1]}</td>
            <td className="max-md:mt-1 max-md:block md:py-2 md:pr-6 md:whitespace-nowrap">
              <PostureTag posture={entry.posture} />
              {entry.reported ? (
                <span className="ml-2 text-xs text-quiet md:ml-0 md:block">Reported, confirm with the vendor</span>
              ) : null}
            </td>
            <td className="text-sm max-md:mt-1 max-md:block md:py-2">{entry.plans}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
