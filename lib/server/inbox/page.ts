import "server-only";
import type { Mail, MailSummary } from "./mailbox";

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d8d8d2, #3a3d42); --quiet: light-dark(#5c5f66, #a9adb5); --link: light-dark(#0b57a4, #8fbff2); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fdfdfb, #17191c); color: light-dark(#1c1e21, #e8e9eb); }
h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere; }
p.note { color: var(--quiet); margin: 0 0 1.5rem; }
a { color: var(--link); }
a:focus-visible, iframe:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); padding: .75rem 0; overflow-wrap: anywhere; }
li a { font-weight: 600; }
li p, dl { margin: .125rem 0 0; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem; margin-bottom: 1.25rem; }
dd { margin: 0; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
nav [aria-current] { color: inherit; text-decoration: none; font-weight: 600; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; font: .875rem/1.5 ui-monospace, monospace; }
`;

export type MailView = "text" | "html" | "source";

/** All mails, newest first. */
export function listPage(mails: readonly MailSummary[]): string {
  const items = mails.map(
    (mail) =>
      `<li><a href="/mails/${mail.id}">${escapeHtml(mail.subject)}</a><p>To ${escapeHtml(mail.to)}, <time datetime="${mail.receivedAt.toISOString()}">${moment(mail.receivedAt)}</time></p></li>`,
  );
  const list =
    items.length === 0
      ? `<p>No mail yet. Sign-in links and reminders will appear here.</p>`
      : `<ol>${items.join("\n")}</ol>`;
  return page(
    "Mail inbox",
    `<h1>Mail inbox</h1><p class="note">Mail that OpenBAA sends stays on this machine until SMTP_URL is set.</p>${list}`,
  );
}

/** One mail, in one of its three views. */
export function mailPage(mail: Mail, view: MailView): string {
  const views: readonly [MailView, string][] = [
    ["text", "Plain text"],
    ...(mail.html === null ? [] : [["html", "HTML"] as [MailView, string]]),
    ["source", "Source"],
  ];
  const tabs = views
    .map(([id, label]) =>
      id === view
        ? `<a aria-current="page" href="/mails/${mail.id}?view=${id}">${label}</a>`
        : `<a href="/mails/${mail.id}?view=${id}">${label}</a>`,
    )
    .join("");
  return page(
    mail.subject,
    `<p><a href="/">Back to the inbox</a></p><h1>${escapeHtml(mail.subject)}</h1>
<dl><dt>From</dt><dd>${escapeHtml(mail.from)}</dd><dt>To</dt><dd>${escapeHtml(mail.to)}</dd><dt>Received</dt><dd><time datetime="${mail.receivedAt.toISOString()}">${moment(mail.receivedAt)}</time></dd></dl>
<nav aria-label="Views of this mail">${tabs}</nav>${body(mail, view)}`,
  );
}

export function notFoundPage(): string {
  return page("Not found", `<h1>There is no such mail</h1><p><a href="/">Back to the inbox</a></p>`);
}

/** Escapes for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function body(mail: Mail, view: MailView): string {
  if (view === "html") {
    return `<iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${mail.id}/html"></iframe>`;
  }
  return `<pre>${view === "text" ? withLinks(mail.text) : escapeHtml(mail.source)}</pre>`;
}

/** Web addresses in plain text become links, as in any mail program. */
function withLinks(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<>]+[^\s<>.,;:)\]]/g, (url) => `<a href="${url}">${url}</a>`);
}

/** The machine's own time zone: only this machine reads the inbox. */
function moment(at: Date): string {
  return at.toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)} – OpenBAA</title><style>${STYLE}</style></head>
<body><main>${content}</main></body></html>`;
}
