import type { MetadataRoute } from "next";
import { vendors } from "@/lib/server/content";
import { env } from "@/lib/server/env";

/** Made for each request: the build does not know the site's address. */
export const dynamic = "force-dynamic";

export default function sitemap(): MetadataRoute.Sitemap {
  const { appUrl } = env();
  const all = vendors();
  const newest =
    all
      .map((vendor) => vendor.compiledOn)
      .sort()
      .at(-1) ?? "";
  return [
    { url: `${appUrl}/` },
    { url: `${appUrl}/vendors`, lastModified: newest },
    ...all.map((vendor) => ({ url: `${appUrl}/vendors/${vendor.slug}`, lastModified: vendor.compiledOn })),
  ];
}
