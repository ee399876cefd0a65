import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Finding } from "@/lib/compliance/finding";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { parseAnswers } from "@/lib/questionnaire/parse-answers";
import { renderText } from "@/lib/renderers/text/render-text";
import { library, vendors } from "@/lib/server/content";

/**
 * Each file beside this one is a situation a lawyer can read: its answers, and what must follow from them.
 * After a change of words, `UPDATE_SCENARIOS=1` writes what follows now; the difference is then read by a person.
 */
const folder = new URL(".", import.meta.url);
const update = process.env.UPDATE_SCENARIOS === "1";
const ANSWERS = /^## Answers\n\n```json\n([\s\S]*?)\n```\n/m;

function where({ evidence }: Finding): string {
  return [...new Set(evidence.map(({ section }) => section ?? "Preamble"))].join(", ");
}

function findingsList(findings: readonly Finding[]): string {
  return findings
    .filter(({ outcome }) => outcome !== "not-applicable")
    .map(
      (finding) =>
        `- ${finding.citation}: ${finding.title} (${finding.grade}) is ${finding.outcome}, ${where(finding)}`,
    )
    .join("\n");
}

/** The whole file as it should stand: what a person wrote down to the answers, and what follows from them. */
function expectedFile(written: string): string {
  const answersBlock = ANSWERS.exec(written);
  if (answersBlock === null) throw new Error("a scenario has a JSON block under ## Answers");
  const directory = vendors();
  const parsed = parseAnswers(JSON.parse(answersBlock[1] ?? ""), directory);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  const { answers } = parsed;
  const vendor = directory.find(({ slug }) => slug === answers.vendor.directory?.slug) ?? null;
  const plain = { ...answers, presentation: { ...answers.presentation, findings: false } };
  const { document, findings, warnings } = draftAgreement(library(), plain, vendor);
  const warned = warnings.map(({ path, message }) => `- \`${path}\`: ${message}`).join("\n");
  return [
    written.slice(0, answersBlock.index + answersBlock[0].length).trimEnd(),
    `## Warnings\n\n${warned === "" ? "None." : warned}`,
    `## Findings\n\n${findingsList(findings)}`,
    `## Agreement\n\n\`\`\`text\n${renderText(document).trimEnd()}\n\`\`\`\n`,
  ].join("\n\n");
}

const scenarios = readdirSync(folder).filter((name) => name.endsWith(".md"));

test("there are scenarios", () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(6);
});

for (const name of scenarios) {
  test(name.replace(/\.md$/, "").replaceAll("-", " "), () => {
    const file = new URL(name, folder);
    const written = readFileSync(file, "utf8");
    const expected = expectedFile(written);
    if (update) writeFileSync(file, expected);
    else expect(written).toBe(expected);
  });
}
