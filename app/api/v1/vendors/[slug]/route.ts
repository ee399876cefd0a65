import { findVendor } from "@/lib/server/content";
import { refuseTooMany } from "@/lib/server/http/api-rate-limit";
import { problemResponse } from "@/lib/server/http/problem-response";
import { publicVendor } from "@/lib/vendors/public-vendor";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const refusal = await refuseTooMany(request);
  if (refusal) return refusal;
  const vendor = findVendor((await params).slug);
  if (vendor === null) {
    return problemResponse({ status: 404, title: "Not found", detail: "The directory has no vendor of this slug." });
  }
  return Response.json(publicVendor(vendor));
}
