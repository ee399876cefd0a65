import type { Definition } from "../../clauses/schema";

/** The defined terms that a text uses. */
export type TermFinder = (text: string) => ReadonlySet<string>;

const finders = new WeakMap<readonly Definition[], TermFinder>();
/** Texts remembered at most; a few agreements' worth, so that typing looks at the changed line alone. */
const REMEMBERED_MAX = 4_000;

/** One finder a list of definitions: longer terms win, so "Unsecured PHI" is no use of "PHI". */
export function termFinder(definitions: readonly Definition[]): TermFinder {
  const known = finders.get(definitions);
  if (known !== undefined) return known;
  const finder = remember(compile(definitions));
  finders.set(definitions, finder);
  return finder;
}

function compile(definitions: readonly Definition[]): TermFinder {
  const termOf = new Map<string, string>();
  for (const { term, forms } of definitions) for (const form of [term, ...forms]) termOf.set(form, term);
  if (termOf.size === 0) return () => new Set();
  const alternatives = [...termOf.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => new Set((text.match(pattern) ?? []).map((form) => termOf.get(form) ?? form));
}

function remember(find: TermFinder): TermFinder {
  const remembered = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found = remembered.get(text) ?? find(text);
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(text, found);
    return found;
  };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
