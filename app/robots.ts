import type { MetadataRoute } from "next";
import { env } from "@/lib/server/env";

/** Made for each request: the build does not know the site's address. */
export const dynamic = "force-dynamic";

/** Agreements and drafts are guarded by sign-in; this only keeps crawlers from knocking. */
export default function robots(): MetadataRoute.Robots {
  const disallow = ["/agreements", "/api/", "/drafts", "/settings", "/sign-in", "/start", "/vendors/search"];
  return { rules: { userAgent: "*", allow: "/", disallow }, sitemap: `${env().appUrl}/sitemap.xml` };
}
