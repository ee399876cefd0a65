import { library } from "@/lib/server/content";

export const dynamic = "force-static";
export const dynamicParams = true;

export function generateStaticParams() {
  return [{ version: library().version }];
}

/** The legal text at one version, for the preview in the browser. A version never changes, so it is kept for ever. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string }> }): Promise<Response> {
  const { version } = await params;
  const current = library();
  if (version !== current.version) return new Response("No such version", { status: 404 });
  return Response.json(current, { headers: { "cache-control": "public, max-age=31536000, immutable" } });
}
