export const dynamic = "force-dynamic";

/** Says that this process answers. Asks nothing of anyone. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
