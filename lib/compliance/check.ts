import type { Requirement } from "../clauses/schema";
import type { DocumentNode } from "../document/nodes";
import { type CompiledRequirements, compileRequirements } from "./compile-requirements";
import type { Evidence, Finding, Outcome } from "./finding";
import { type Provision, provisionsOf } from "./provisions";

/** What decides whether a requirement applies. */
interface Circumstances {
  readonly relationship: Requirement["relationships"][number];
  readonly conditions: Readonly<Record<string, boolean>>;
}

/**
 * Reads the finished text and says of each requirement whether a sentence meets it, and which.
 *
 * An element is found in the first sentence, in reading order, that matches all its patterns. All found: met. Where
 * the words of every missing element stand in one provision but in no one sentence, a person has to read it.
 * The clauses' own claims are never consulted.
 */
export function check(
  requirements: readonly Requirement[],
  circumstances: Circumstances,
  document: DocumentNode,
): readonly Finding[] {
  const compiled = compileRequirements(requirements);
  const provisions = provisionsOf(document);
  const firstSaying = findFirst(provisions, compiled);
  return requirements.map((requirement) => {
    const { id, title, citation, grade, asOf } = requirement;
    const about = { requirement: id, title, citation, grade, asOf };
    if (!applies(requirement, circumstances)) return { ...about, outcome: "not-applicable", evidence: [], missing: [] };
    const first = compiled.firstElement.get(requirement) ?? 0;
    const evidence = requirement.elements.flatMap((element, at): readonly Evidence[] => {
      const found = firstSaying[first + at];
      return found === undefined ? [] : [{ element: element.id, ...found }];
    });
    const found = new Set(evidence.map(({ element }) => element));
    const missing = requirement.elements.filter((element) => !found.has(element.id));
    return {
      ...about,
      outcome: outcomeOf(missing, provisions, compiled),
      evidence,
      missing: missing.map(({ id: element, means }) => ({ element, means })),
    };
  });
}

/** A requirement applies to its relationships, and only where every named fact holds. @throws on an unknown fact */
function applies({ id, relationships, appliesWhen }: Requirement, circumstances: Circumstances): boolean {
  if (!relationships.includes(circumstances.relationship)) return false;
  return appliesWhen.every((fact) => {
    const holds = circumstances.conditions[fact];
    if (holds === undefined) throw new Error(`requirement "${id}": there is no fact "${fact}"`);
    return holds;
  });
}

/** For each element, by position, the first sentence that says it. */
function findFirst(provisions: readonly Provision[], compiled: CompiledRequirements) {
  const first: (Omit<Evidence, "element"> | undefined)[] = [];
  for (const { section, target, sentences } of provisions) {
    for (const text of sentences) {
      compiled.read(text).forEach((says, at) => {
        if (says === 1 && first[at] === undefined) first[at] = { text, section, target };
      });
    }
  }
  return first;
}

function outcomeOf(
  missing: readonly Requirement["elements"][number][],
  provisions: readonly Provision[],
  compiled: CompiledRequirements,
): Outcome {
  if (missing.length === 0) return "met";
  const mentioned = missing.every((element) =>
    provisions.some(({ sentences }) => compiled.mentions(element, sentences.join(" "))),
  );
  return mentioned ? "needs-review" : "not-met";
}
