import "server-only";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { freePort } from "../host/free-port";
import { StartRefused } from "../host/start-refused";
import { type Mailbox, openMailbox } from "./mailbox";
import { listPage, type MailView, mailPage, notFoundPage } from "./page";
import { openSmtpDoor } from "./smtp-door";

export interface Inbox {
  /** Where a person reads the mails. */
  readonly url: string;
  /** Where the site and the worker send them. */
  readonly smtpUrl: string;
  close(): Promise<void>;
}

/**
 * Starts the built-in inbox: an SMTP server on a free port and a page on `port`, both on 127.0.0.1 alone.
 * Mails are kept in `directory`.
 * @throws StartRefused when `port` is taken.
 */
export async function startInbox(directory: string, port: number): Promise<Inbox> {
  const mailbox = openMailbox(directory);
  const smtpPort = await freePort();
  const server = createServer((request, response) => {
    answer(mailbox, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new StartRefused(`INBOX_PORT: port ${port} is taken. Set INBOX_PORT to another.`)
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const closeSmtp = await openSmtpDoor(mailbox, smtpPort);
  return {
    url: `http://localhost:${port}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    async close() {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), closeSmtp()]);
    },
  };
}

const VIEWS: readonly string[] = ["text", "html", "source"] satisfies MailView[];

async function answer(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A foreign page that points its own name at 127.0.0.1 must not read sign-in links.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) {
    return send(response, 421, "text/plain", "Open the inbox as localhost.");
  }
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "GET only");
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/") return send(response, 200, "text/html", listPage(await mailbox.list()));

  const [, id = "", part] = /^\/mails\/([^/]+)(\/html)?$/.exec(url.pathname) ?? [];
  const mail = await mailbox.find(id);
  if (mail === null) return send(response, 404, "text/html", notFoundPage());
  if (part === "/html") return sendMailHtml(response, mail.html ?? "");
  const asked = url.searchParams.get("view") ?? "text";
  const view = VIEWS.includes(asked) && !(asked === "html" && mail.html === null) ? (asked as MailView) : "text";
  return send(response, 200, "text/html", mailPage(mail, view));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    ...COMMON,
  });
  response.end(body);
}

/** A mail's own HTML: no scripts, no address of ours as its origin; its links open as a person clicks them. */
function sendMailHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'self'; base-uri 'none'",
    ...COMMON,
  });
  response.end(withLinksInNewTabs(html));
}

/** A link in the mail opens in a new tab: the pages it leads to refuse to stand in a frame. */
function withLinksInNewTabs(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${base}`) : `${base}${html}`;
}

const COMMON = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
};
