import { library } from "@/lib/server/content";

/**
 * The legal text at one version, for the preview in the browser. A version never changes, so it is kept for ever;
 * `current` is whatever version this site has now.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string }> }): Promise<Response> {
  const { version } = await params;
  const current = library();
  if (version !== current.version && version !== "current") return new Response("No such version", { status: 404 });
  const kept = version === "current" ? "no-store" : "public, max-age=31536000, immutable";
  return Response.json(current, { headers: { "cache-control": kept } });
}
