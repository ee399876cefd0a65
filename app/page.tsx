import type { Metadata } from "next";
import { Begin } from "@/components/home/begin";
import { Hero } from "@/components/home/hero";
import { Know } from "@/components/home/know";
import { Make } from "@/components/home/make";
import { Remember } from "@/components/home/remember";
import { sampleAgreement, sampleReminder } from "@/components/home/sample";
import { findVendor, library, vendors } from "@/lib/server/content";
import { searchIndex } from "@/lib/vendors/search-index";

export const dynamic = "error";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default function HomePage() {
  const all = vendors();
  const shown = findVendor("segment");
  return (
    <div className="page">
      <Hero index={searchIndex(all)} />
      {shown ? <Know vendor={shown} all={all} /> : null}
      <Make sample={sampleAgreement(library())} />
      <Remember {...sampleReminder()} />
      <Begin />
    </div>
  );
}
