import type { Library } from "../clauses/schema";
import { check } from "../compliance/check";
import type { Finding } from "../compliance/finding";
import { deriveFacts } from "../facts/derive-facts";
import type { Facts } from "../facts/facts";
import { answerWarnings } from "../questionnaire/answer-warnings";
import type { Answers } from "../questionnaire/answers";
import type { Vendor } from "../vendors/schema";
import { assemble } from "./assemble";
import { appendFindings } from "./findings-schedule";
import { deriveFrame } from "./frame";
import type { DocumentNode } from "./nodes";

/** Everything that follows from one answers document at one version of the library. Plain JSON. */
export interface DraftedAgreement {
  readonly schemaVersion: 1;
  readonly libraryVersion: string;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly document: DocumentNode;
  readonly findings: readonly Finding[];
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The whole way from answers to a checked agreement, the same in the browser, on the server and on the command line.
 * `directory` is the directory's entry of the chosen vendor, or null.
 * @throws when the library breaks a promise, never because of what a person answered
 */
export function draftAgreement(library: Library, answers: Answers, directory: Vendor | null): DraftedAgreement {
  const facts = deriveFacts(answers, directory);
  const agreement = assemble(library, facts, deriveFrame(answers));
  const circumstances = { relationship: answers.relationship, conditions: facts.conditions };
  const findings = check(library.requirements, circumstances, agreement);
  const warnings = answerWarnings(answers, directory);
  const document = answers.presentation.findings ? appendFindings(agreement, findings, warnings) : agreement;
  return { schemaVersion: 1, libraryVersion: library.version, answers, facts, document, findings, warnings };
}
