import { openApi } from "@/lib/server/http/openapi";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(openApi());
}
