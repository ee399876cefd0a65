import { splitFindings } from "@/lib/agreements/split-findings";
import type { Library } from "@/lib/clauses/schema";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { findSection, flow } from "@/lib/questionnaire/flow";
import { previewAnswers } from "@/lib/questionnaire/preview-answers";
import { type Posted, savedSection } from "@/lib/questionnaire/save-section";
import { withStartingTexts } from "@/lib/questionnaire/start-from-vendor";
import type { Typed } from "@/lib/questionnaire/typed";
import { type HtmlBlock, renderHtmlBlocks } from "@/lib/renderers/html/render-html-blocks";
import type { Vendor } from "@/lib/vendors/schema";

export interface Paper {
  readonly blocks: readonly HtmlBlock[];
  /** One line for each folded group, by its id. */
  readonly summaries: Readonly<Record<string, string>>;
  /** Required elements found, of those that apply. */
  readonly required: { readonly met: number; readonly of: number };
}

/** The agreement as the fields would make it now. */
export function draftPaper(
  library: Library,
  stored: Typed,
  sectionId: string,
  posted: Posted | null,
  vendor: Vendor | null,
): Paper {
  const directory = vendor ? [vendor] : [];
  const section = findSection(sectionId);
  const typed = posted && section ? savedSection(stored, section, posted, directory) : stored;
  const answers = previewAnswers(withStartingTexts(typed, directory), directory);
  const { document, findings } = draftAgreement(library, answers, answers.vendor.directory ? vendor : null);
  const { required } = splitFindings(findings);
  const groups = flow.flatMap(({ groups }) => groups);
  return {
    blocks: renderHtmlBlocks(document),
    summaries: Object.fromEntries(groups.flatMap(({ id, summary }) => (summary ? [[id, summary(answers)]] : []))),
    required: { met: required.filter(({ outcome }) => outcome === "met").length, of: required.length },
  };
}

/** Keys of the blocks whose words differ: numbers and references move when a clause comes or goes, and do not count. */
export function changedBlocks(before: readonly HtmlBlock[], after: readonly HtmlBlock[]): ReadonlySet<string> {
  const words = new Map(before.map(({ key, html }) => [key, wordsOf(html)]));
  return new Set(after.filter(({ key, html }) => words.get(key) !== wordsOf(html)).map(({ key }) => key));
}

function wordsOf(html: string): string {
  return html.replace(/<span class="(number|label)">[^<]*<\/span>/gu, "").replace(/(<a href="[^"]*">)[^<]*/gu, "$1");
}
