import { PageHeader } from "@/components/ui/page-header";
import { longDate } from "@/lib/calendar/long-date";
import { answerInWords } from "@/lib/vendors/answer-in-words";
import { category } from "@/lib/vendors/categories";
import { isReported } from "@/lib/vendors/evidence";
import { posture } from "@/lib/vendors/posture";
import type { Vendor } from "@/lib/vendors/schema";
import { PostureTag } from "./posture-tag";

/** The question as the title, the answer in one sentence, and how far it can be trusted. */
export function VendorAnswer({ vendor }: { readonly vendor: Vendor }) {
  return (
    <>
      <PageHeader title={`Does ${vendor.name} sign a BAA?`} back={{ href: "/vendors", label: "All vendors" }} />
      <div className="max-w-3xl border-t border-control pt-5">
        <PostureTag posture={posture(vendor)} />
        <p className="mt-3 font-serif text-lg sm:text-xl">
          <strong className="font-semibold">{answerInWords(vendor)}.</strong> {vendor.summary}
        </p>
        {isReported(vendor) ? (
          <p className="mt-3 font-semibold">Reported by others: confirm it with the vendor before you rely on it.</p>
        ) : null}
        <p className="mt-3 text-sm text-quiet">
          {category(vendor.category).plural} · Compiled {longDate(vendor.compiledOn)} · {vendor.method}
        </p>
      </div>
    </>
  );
}
