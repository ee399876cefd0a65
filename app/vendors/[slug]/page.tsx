import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VendorPage } from "@/components/vendors/vendor-page";
import { findVendor, vendors } from "@/lib/server/content";
import { answerForLinks } from "@/lib/vendors/answer-in-words";

export const dynamic = "error";
/* An unknown vendor is the site's not-found page, which has the search; nothing is made on demand. */
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export function generateStaticParams() {
  return vendors().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const vendor = findVendor((await params).slug);
  if (!vendor) return {};
  return {
    title: `Does ${vendor.name} sign a BAA?`,
    description: answerForLinks(vendor),
    alternates: { canonical: `/vendors/${vendor.slug}` },
  };
}

export default async function Page({ params }: Props) {
  const vendor = findVendor((await params).slug);
  if (!vendor) notFound();
  return <VendorPage vendor={vendor} all={vendors()} />;
}
