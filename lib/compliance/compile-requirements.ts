import type { Requirement } from "../clauses/schema";
import { straightQuotes } from "../clauses/typography";

type Element = Requirement["elements"][number];

/** Which elements a sentence says: one entry for each element of all requirements, in order. */
type SentenceReader = (sentence: string) => Uint8Array;

export interface CompiledRequirements {
  /** Position of a requirement's first element in what `read` returns. */
  readonly firstElement: ReadonlyMap<Requirement, number>;
  readonly read: SentenceReader;
  /** Whether the words of an element stand somewhere in `text`, in one sentence or in several. */
  readonly mentions: (element: Element, text: string) => boolean;
}

const compiled = new WeakMap<readonly Requirement[], CompiledRequirements>();
/** A few agreements' worth: while somebody types, only the sentences that changed are read again. */
const REMEMBERED_MAX = 4_000;

/** Compiles the patterns once for one list of requirements. */
export function compileRequirements(requirements: readonly Requirement[]): CompiledRequirements {
  const known = compiled.get(requirements);
  if (known !== undefined) return known;
  const elements = requirements.flatMap((requirement) => requirement.elements);
  const patterns = new Map(elements.map((element) => [element, element.sentence.map(compilePattern)]));
  const firstElement = new Map<Requirement, number>();
  let position = 0;
  for (const requirement of requirements) {
    firstElement.set(requirement, position);
    position += requirement.elements.length;
  }
  const all = [...patterns.values()];
  const result: CompiledRequirements = {
    firstElement,
    read: remember((sentence) => {
      const plain = straightQuotes(sentence);
      return Uint8Array.from(elements, (_, at) => (all[at]?.every((pattern) => pattern.test(plain)) ? 1 : 0));
    }),
    mentions: (element, text) => {
      const plain = straightQuotes(text);
      return patterns.get(element)?.every((pattern) => pattern.test(plain)) ?? false;
    },
  };
  compiled.set(requirements, result);
  return result;
}

/** Capital letters and the shape of quotes make no difference. */
function compilePattern(pattern: string): RegExp {
  return new RegExp(straightQuotes(pattern), "i");
}

function remember(read: SentenceReader): SentenceReader {
  const remembered = new Map<string, Uint8Array>();
  return (sentence) => {
    const known = remembered.get(sentence);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    const result = read(sentence);
    remembered.set(sentence, result);
    return result;
  };
}
