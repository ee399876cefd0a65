import { health } from "@/lib/server/http/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const now = await health();
  return Response.json(now, {
    status: now.status === "unavailable" ? 503 : 200,
    headers: { "cache-control": "no-store" },
  });
}
