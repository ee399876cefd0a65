import "server-only";
import { createHash } from "node:crypto";
import { countUse } from "../rate-limit";
import { clientAddress } from "./client-address";
import { problemResponse } from "./problem-response";

/** Points a sender has in a minute. */
const API_LIMIT = { name: "api", points: 600, seconds: 60 };

/**
 * Counts a request of the HTTP interface against its sender's limit.
 * @param cost points: 1 for a look-up, more for what takes longer.
 * @returns the refusal, or null to go on.
 */
export async function refuseTooMany(request: Request, cost = 1): Promise<Response | null> {
  const sender = createHash("sha256").update(clientAddress(request.headers)).digest("base64url");
  const count = await countUse(API_LIMIT, sender, cost);
  if (count.allowed) return null;
  const detail = `At most ${API_LIMIT.points} points a minute. Try again in ${count.retryInSeconds} s.`;
  return problemResponse(
    { status: 429, title: "Too many requests", detail },
    { "retry-after": String(count.retryInSeconds) },
  );
}
