import { generateDocument } from "@/lib/server/http/generate-document";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
  return generateDocument(request);
}
