import type { DraftedAgreement } from "../../document/draft-agreement";

/** The agreement as JSON for other programs, in a fixed order of keys, indented by two spaces. */
export function renderJson(agreement: DraftedAgreement): string {
  const { schemaVersion, libraryVersion, answers, facts, document, findings, warnings } = agreement;
  return `${JSON.stringify({ schemaVersion, libraryVersion, answers, facts, document, findings, warnings }, null, 2)}\n`;
}
