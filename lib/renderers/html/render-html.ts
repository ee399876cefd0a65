import type { DocumentNode } from "../../document/nodes";
import { agreementCss, pageCss } from "./agreement-css";
import { escapeHtml } from "./escape-html";
import { html } from "./html-handlers";

/** The agreement as one page that stands alone: it needs no network, runs no script, and prints well. */
export function renderHtml(document: DocumentNode): string {
  const page = document.paper === "a4" ? "A4" : "letter";
  const title = `${document.shortTitle}: ${document.partyNames.join(" and ")}`;
  return `<!doctype html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="author" content="${escapeHtml(document.author)}">
<meta name="description" content="${escapeHtml(document.subject)}">
<style>@page { size: ${page}; margin: 1in; }${agreementCss}${pageCss}</style>
</head>
<body>
<main class="agreement">
${html([document])}
</main>
</body>
</html>
`;
}
