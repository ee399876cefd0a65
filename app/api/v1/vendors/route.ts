import { vendors } from "@/lib/server/content";
import { refuseTooMany } from "@/lib/server/http/api-rate-limit";
import { publicVendor } from "@/lib/vendors/public-vendor";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  return (await refuseTooMany(request)) ?? Response.json({ vendors: vendors().map(publicVendor) });
}
