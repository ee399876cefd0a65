import type { Library } from "@/lib/clauses/schema";
import type { Finding } from "@/lib/compliance/finding";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { answersSchema } from "@/lib/questionnaire/answers";
import { type PlannedReminder, planOf } from "@/lib/reminders/plan";
import { type ReminderWording, reminderWording } from "@/lib/reminders/reminder-wording";
import { type HtmlBlock, renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";

const timeZone = "America/New_York";
const counterparty = "Bluepoint Billing LLC";
const endDate = "2027-11-30";

const answers = answersSchema.parse({
  relationship: "business-associate",
  customer: { legalName: "Harbor Dental Group, P.C." },
  vendor: { legalName: counterparty },
  services: "Medical billing and claims follow-up for the practice.",
  term: { kind: "fixed", effectiveDate: "2026-12-01", endDate },
});

/** The clause that the home page shows. */
const shownClause = "breach-notice";

export interface Sample {
  readonly clause: readonly HtmlBlock[];
  /** What the checker found met in that clause. */
  readonly findings: readonly Finding[];
  readonly requirementsMet: number;
  readonly requirementsApplying: number;
}

/** A real agreement between two invented parties, made when the page is built, and the piece of it that is shown. */
export function sampleAgreement(library: Library): Sample {
  const { document, findings } = draftAgreement(library, answers, null);
  const article = document.children.find(
    (node) => node.type === "article" && node.children.some((section) => section.clauseId === shownClause),
  );
  const wanted = new Set([`article-${article?.type === "article" ? article.id : ""}`, `section-${shownClause}`]);
  const applying = findings.filter(({ outcome }) => outcome !== "not-applicable");
  const met = applying.filter(({ outcome }) => outcome === "met");
  return {
    clause: renderHtmlBlocks(document).filter(({ key }) => wanted.has(key)),
    findings: met.filter(({ evidence }) => evidence.some(({ target }) => target === `section-${shownClause}`)),
    requirementsMet: met.length,
    requirementsApplying: applying.length,
  };
}

/** The reminders of that agreement, and what the first of them says. */
export function sampleReminder(): { readonly planned: readonly PlannedReminder[]; readonly wording: ReminderWording } {
  const finishedAt = new Date("2026-11-23T15:00:00Z");
  const dates = { endDate, noticeDeadline: null, reviewDate: null };
  const planned = planOf({ status: "in-force", finishedAt, dates, timeZone }, finishedAt);
  const first = planned[0];
  if (!first) throw new Error("An agreement with an end has reminders");
  const wording = reminderWording({
    basis: first.basis,
    basisDate: first.basisDate,
    today: first.dueAt.toISOString().slice(0, 10),
    title: "Business Associate Agreement",
    counterparty,
    endDate,
  });
  return { planned, wording };
}
