import { longDate } from "../calendar/long-date";
import type { Finding } from "../compliance/finding";
import { type Quotation, quotedSentences } from "../compliance/quoted-sentences";
import { FINDINGS_SCHEDULE_ID } from "./findings-schedule-id";
import type { DocumentNode, ParagraphNode, PhrasingNode, ScheduleNode, TableNode } from "./nodes";
import { numberList, scheduleLabel } from "./steps/number-articles";

interface Warning {
  readonly path: string;
  readonly message: string;
}

const outcomeWords = {
  met: "Met",
  "not-met": "Not met",
  "needs-review": "Needs review",
  "not-applicable": "Not applicable",
} as const satisfies Record<Finding["outcome"], string>;

/** Adds the last schedule: each requirement that applies, its verdict, its citation and the exact sentences. */
export function appendFindings(
  document: DocumentNode,
  findings: readonly Finding[],
  warnings: readonly Warning[],
): DocumentNode {
  const applicable = findings.filter((finding) => finding.outcome !== "not-applicable");
  const required = applicable.filter(({ grade }) => grade === "REQ" || grade === "REQ-IF");
  const others = applicable.filter(({ grade }) => grade !== "REQ" && grade !== "REQ-IF");
  const position = document.children.filter((node) => node.type === "schedule").length;
  const schedule: ScheduleNode = {
    type: "schedule",
    id: FINDINGS_SCHEDULE_ID,
    label: scheduleLabel(position),
    title: "Findings",
    children: [
      paragraph(
        "This Schedule is for the reader’s reference. It names the sentence of this Agreement that answers each requirement, adds no duty, and changes none.",
      ),
      ...lawRead(applicable),
      ...part("What the agreement must contain", required),
      ...part("What it also addresses", others),
      ...warningList(warnings),
    ],
  };
  return { ...document, children: [...document.children, schedule] };
}

/** Law data carries its date: the oldest of the days on which it was read. */
function lawRead(findings: readonly Finding[]): readonly ParagraphNode[] {
  const [oldest] = findings.map(({ asOf }) => asOf).sort();
  return oldest === undefined ? [] : [paragraph(`The law is cited as read on ${longDate(oldest)} or later.`)];
}

function part(title: string, findings: readonly Finding[]): readonly (ParagraphNode | TableNode)[] {
  if (findings.length === 0) return [];
  return [
    heading(title),
    {
      type: "table",
      columns: [
        { title: "Requirement", share: 0.31 },
        { title: "Finding", share: 0.11 },
        { title: "Sentence", share: 0.58 },
      ],
      rows: findings.map((finding) => [
        words(`${finding.title} (${finding.citation})`),
        words(outcomeWords[finding.outcome]),
        sentences(finding),
      ]),
    },
  ];
}

/** Each sentence behind a reference to its place. */
function sentences({ evidence, missing }: Finding): readonly PhrasingNode[] {
  const found = quotedSentences(evidence).flatMap((piece, at) => [...words(at === 0 ? "" : " "), ...located(piece)]);
  const absent = missing.map(({ means }) => `No one sentence was found for this: ${means}`).join(" ");
  return [...found, ...words(found.length > 0 && absent !== "" ? ` ${absent}` : absent)].filter(isPrinted);
}

/** A quoted sentence may hold typed words: like those, it says where it came from. */
function located({ text, section, target }: Quotation): readonly PhrasingNode[] {
  const quoted = { type: "text", value: text, from: "evidence" } as const;
  if (section === null || target === null) return [quoted];
  return [{ type: "crossReference", target, text: section }, ...words(": "), quoted];
}

function isPrinted(node: PhrasingNode): boolean {
  return node.type !== "text" || node.value !== "";
}

function warningList(warnings: readonly Warning[]): readonly ScheduleNode["children"][number][] {
  if (warnings.length === 0) return [];
  const items = warnings.map(({ message }) => ({
    type: "listItem" as const,
    marker: "",
    children: [paragraph(message)],
  }));
  return [heading("Points to consider before signing"), numberList({ type: "list", items }, 0, 0)];
}

function heading(title: string): ParagraphNode {
  return { type: "paragraph", children: [{ type: "strong", children: words(title) }] };
}

function paragraph(text: string): ParagraphNode {
  return { type: "paragraph", children: words(text) };
}

function words(value: string): readonly PhrasingNode[] {
  return [{ type: "text", value }];
}
