import autocannon from "autocannon";
import { guestWithAgreements } from "./guest";
import type { BenchSite } from "./site";
import { report } from "./statistics";

const CONNECTIONS = 10;
const SECONDS = 8;

/** Requests a second on loopback, which leaves out network and TLS. */
export async function benchRequests({ url }: BenchSite): Promise<void> {
  const vendor = await load(`${url}/vendors/segment`, {});
  report(`vendor page, ${CONNECTIONS} connections`, vendor);
  const cookie = await guestWithAgreements(url);
  report(`register, ${CONNECTIONS} connections`, await load(`${url}/agreements`, { cookie }));
}

async function load(url: string, headers: Record<string, string>): Promise<string> {
  const outcome = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { "accept-encoding": "gzip", ...headers },
  });
  const failures = outcome.errors + outcome.non2xx;
  return `${outcome.requests.average.toFixed(0)} requests/s, ${failures} failures`;
}
