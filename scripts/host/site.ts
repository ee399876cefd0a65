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

let stopping = false;
const server = createServer((request, response) => {
  request.headers[CLIENT_ADDRESS_HEADER] = senderAddress(
    request.socket.remoteAddress ?? "",
    request.headers[CLIENT_ADDRESS_HEADER]?.toString(),
  );
  if (stopping) response.setHeader("connection", "close");
  handle(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
// Longer than the minute for which proxies keep a connection, so that it is the proxy that ends it.
server.keepAliveTimeout = 65_000;

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    server.close(async () => {
      await app.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  });
}

server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname);
