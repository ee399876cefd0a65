import { anchor } from "../../document/anchor";
import type { DocumentTreeNode, FlowNode, PhrasingNode } from "../../document/nodes";
import { BLANK, runInTitle } from "../../document/printed-text";
import { draw, type Handlers } from "../handlers";
import { escapeHtml } from "./escape-html";

/** Draws nodes one after another. */
export function html(nodes: readonly DocumentTreeNode[]): string {
  return nodes.map((node) => draw(handlers, node)).join("");
}

function element(tag: string, className: string, content: string, attributes = ""): string {
  return `<${tag} class="${className}"${attributes}>${content}</${tag}>`;
}

function line(nodes: readonly PhrasingNode[]): string {
  return html(nodes);
}

/** The first paragraph stands on the line of the number and title; what follows stands below. */
function withRunIn(heading: string, nodes: readonly FlowNode[]): string {
  const [first, ...others] = nodes;
  if (first?.type !== "paragraph") return heading + html(nodes);
  return `${heading} ${element("p", "run-in", line(first.children))}${html(others)}`;
}

/** A number or marker in the margin. The space behind it is inside, where a box of fixed width swallows it. */
function hanging(className: "number" | "marker", words: string): string {
  return `<span class="${className}">${escapeHtml(words)} </span>`;
}

function idOf(kind: "article" | "section" | "schedule", id: string): string {
  return ` id="${escapeHtml(anchor(kind, id))}"`;
}

/** Typed words stand in an isolate of their own: a right-to-left name cannot reorder the sentence around it. */
function typed(value: string): string {
  return `<bdi>${escapeHtml(value)}</bdi>`;
}

/** The heading of an article, without its sections. */
export function articleHeading(number: string, title: string): string {
  return element("h2", "article-title", `${hanging("number", `${number}.`)}${escapeHtml(title)}`);
}

export const handlers: Handlers<string> = {
  document: (node) => `<h1 class="title">${escapeHtml(node.title)}</h1>${html(node.children)}`,
  paragraph: (node) => `<p>${line(node.children)}</p>`,
  list: (node) => element("ol", "list", html(node.items), ' role="list"'),
  listItem: (node) => {
    const [first, ...others] = node.children;
    const marker = hanging("marker", node.marker);
    if (first?.type !== "paragraph") return `<li>${marker}${html(node.children)}</li>`;
    return `<li><p>${marker}${line(first.children)}</p>${html(others)}</li>`;
  },
  article: (node) =>
    `<section class="article"${idOf("article", node.id)}>${articleHeading(node.number, node.title)}${html(node.children)}</section>`,
  section: (node) => {
    const title = escapeHtml(runInTitle(node.title));
    const heading = element("h3", "run-in", hanging("number", node.number) + title);
    return element("section", "clause", withRunIn(heading, node.children), idOf("section", node.clauseId));
  },
  definitionList: (node) => element("div", "definitions", html(node.entries)),
  definition: (node) => `<p><dfn>“${escapeHtml(node.term)}”</dfn> ${line(node.children)}</p>`,
  parties: (node) => element("div", "parties", html(node.parties)),
  party: (node) =>
    element(
      "div",
      "party",
      element("p", "role", escapeHtml(node.role)) + node.lines.map((words) => `<p>${line(words)}</p>`).join(""),
    ),
  table: (node) => {
    const columns = node.columns.map(({ share }) => `<col width="${Math.round(share * 100)}%">`).join("");
    const head = node.columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join(" ");
    const rows = node.rows.map((row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join(" ")}</tr>`).join("");
    return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  },
  signatures: (node) => element("div", "signatures", html(node.blocks)),
  signatureBlock: (node) => {
    const rows = node.rows
      .map(({ label, value }) => `<p class="row"><span class="label">${escapeHtml(label)}:</span> ${line(value)}</p>`)
      .join("");
    const heading = element("p", "role", escapeHtml(node.role)) + element("p", "name", line(node.legalName));
    return element("div", "signature", heading + rows);
  },
  schedule: (node) => {
    const label = element("span", "label", escapeHtml(node.label));
    const heading = element("h2", "schedule-title", `${label} ${escapeHtml(node.title)}`);
    return element("section", "schedule", heading + html(node.children), idOf("schedule", node.id));
  },
  text: (node) => (node.from === undefined ? escapeHtml(node.value) : typed(node.value)),
  blank: (node) => element("span", "blank", BLANK, ` title="${escapeHtml(node.label)}"`),
  definedTerm: (node) => `<dfn>“${escapeHtml(node.term)}”</dfn>`,
  crossReference: (node) => `<a href="#${escapeHtml(node.target)}">${escapeHtml(node.text)}</a>`,
  strong: (node) => `<strong>${line(node.children)}</strong>`,
};
