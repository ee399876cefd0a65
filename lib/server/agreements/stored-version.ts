import "server-only";
import { z } from "zod";
import type { Finding } from "@/lib/compliance/finding";
import type { DocumentNode } from "@/lib/document/nodes";
import type { Facts } from "@/lib/facts/facts";
import type { Problem } from "@/lib/questionnaire/problem";
import { contentHash } from "./content-hash";

const element = z.string();

const findingsSchema: z.ZodType<readonly Finding[]> = z.array(
  z.object({
    requirement: z.string(),
    title: z.string(),
    citation: z.string(),
    grade: z.enum(["REQ", "REQ-IF", "OPT", "LAW", "REC"]),
    asOf: z.iso.date(),
    outcome: z.enum(["met", "not-met", "needs-review", "not-applicable"]),
    evidence: z.array(
      z.object({ element, text: z.string(), section: z.string().nullable(), target: z.string().nullable() }),
    ),
    missing: z.array(z.object({ element, means: z.string() })),
  }),
);

/** The findings of a version as they were when it was made. */
export function readFindings(stored: unknown): readonly Finding[] {
  return findingsSchema.parse(stored);
}

const warningsSchema: z.ZodType<readonly Problem[]> = z.array(z.object({ path: z.string(), message: z.string() }));

/** The warnings of a version as they were when it was made. */
export function readWarnings(stored: unknown): readonly Problem[] {
  return warningsSchema.parse(stored);
}

/** The facts of a version. Nobody reasons from them again; they are handed on as they were stored. */
export function readFacts(stored: unknown): Facts {
  const lists = z.record(z.string(), z.unknown());
  z.strictObject({ conditions: z.record(z.string(), z.boolean()), words: lists, lists, tables: lists }).parse(stored);
  return stored as Facts;
}

/**
 * The tree of a version. Its hash was written when it was made, so a tree that still has it is that tree, node for
 * node, and needs no other check. @throws when anybody changed it since.
 */
export function readTree(stored: unknown, expectedHash: string): DocumentNode {
  const document = stored as DocumentNode;
  if (contentHash(document) !== expectedHash) throw new Error(`A stored document is not the one named ${expectedHash}`);
  return document;
}
