// The built site behind its own HTTP server: it says who sent each request, and on SIGTERM takes no new request,
// finishes those under way, and ends.
import { createServer } from "node:http";
import next from "next";
import { CLIENT_ADDRESS_HEADER, senderAddress } from "@/lib/server/http/client-address";

const port = Number(process.env.PORT);
const hostname = process.env.HOST ?? "127.0.0.1";

const app = next({ dev: false, dir: process.cwd(), hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

/** A request already sent may still be unread: closing at once would cut its connection as an idle one. */
const LAST_REQUESTS_MILLIS = 300;

let stopping = false;
const server = createServer((request, response) => {
  request.headers[CLIENT_ADDRESS_HEADER] = senderAddress(
    request.socket.remoteAddress ?? "",
    request.headers[CLIENT_ADDRESS_HEADER]?.toString(),
  );
  if (stopping) response.setHeader("connection", "close");
  if (!canBeDecoded(request.url ?? "")) {
    response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end("This address cannot be read.\n");
    return;
  }
  handle(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
// Longer than the minute for which proxies keep a connection, so that it is the proxy that ends it.
server.keepAliveTimeout = 65_000;

/** Next answers 500 to a path whose escapes are no UTF-8. */
function canBeDecoded(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      server.close(async () => {
        await app.close();
        process.exit(0);
      });
    }, LAST_REQUESTS_MILLIS);
  });
}

server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname);
