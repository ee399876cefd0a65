import type { Posture } from "./posture";

/** What the search knows of a vendor: little enough to send to every browser. */
export interface SearchEntry {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** The category's id and its plural, as shown. */
  readonly category: readonly [id: string, plural: string];
  readonly posture: Posture;
}

/**
 * The entries that answer what a person typed, best first. Finds by name, other name, domain and category, from the
 * first letter on, and forgives one slip in four letters and two in seven. An empty query finds nothing.
 */
export function search<Entry extends SearchEntry>(
  entries: readonly Entry[],
  typed: string,
  limit = 8,
): readonly Entry[] {
  const query = words(typed);
  if (query.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: score(entry, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.name.localeCompare(b.entry.name, "en"))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function score(entry: SearchEntry, query: readonly string[]): number {
  const names = [entry.name, ...entry.aliases].map(words);
  const domains = entry.domains.map((domain) => [domain.replace(/[^a-z0-9]/g, "")]);
  const categories = entry.category.map(words);
  const whole = query.join("");
  const found = [
    ...names.map((name, index) => nearness(whole, name.join("")) * (index === 0 ? 1 : 0.98)),
    ...domains.map((domain) => nearness(whole, domain[0] ?? "") * 0.96),
    ...names.map((name) => eachWord(query, name) * 0.9),
    ...categories.map((name) => Math.max(nearness(whole, name.join("")), eachWord(query, name)) * 0.6),
    eachWord(query, [...names, ...domains, ...categories].flat()) * 0.5,
  ];
  return Math.max(...found);
}

/** How well every word typed is found among these words: as well as the worst of them. */
function eachWord(query: readonly string[], among: readonly string[]): number {
  return Math.min(...query.map((word) => Math.max(0, ...among.map((candidate) => nearness(word, candidate)))));
}

/** From 0 (another word) to 1 (the same word); the beginning of a word comes near it, a slip less so. */
function nearness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.8 + (0.15 * typed.length) / word.length;
  const allowed = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  const { slips, ofWhole } = slipsBetween(typed, word, allowed);
  return slips > allowed ? 0 : 0.7 - 0.15 * slips + (ofWhole ? 0.1 : 0);
}

/**
 * Letters to add, drop, change or swap so that `typed` becomes `word` or, while one still types, a beginning of it.
 * `ofWhole`: as few slips lead to the whole word.
 */
function slipsBetween(typed: string, word: string, allowed: number): { slips: number; ofWhole: boolean } {
  if (allowed === 0 || typed.length > word.length + allowed) return { slips: allowed + 1, ofWhole: false };
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const now = [row];
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? cost) + 1);
      }
      now.push(cost);
    }
    before = last;
    last = now;
  }
  const slips = Math.min(...last);
  return { slips, ofWhole: last.at(-1) === slips };
}

/** Words of the question itself, which people type along with the name. */
const asked = new Set(
  "a an agreement associate baa baas business can compliant do does for have hipaa i is it offer sign signs the use with".split(
    " ",
  ),
);

/** What was typed as plain lower-case words, without the question around the name; an address is cut to its host. */
function words(typed: string): readonly string[] {
  const plain = typed
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^\s*https?:\/\/(www\.)?([^/?#\s]*).*/, "$2")
    .replace(/[’']s?\b/g, "");
  const host = /^\s*(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\s*$/.exec(plain);
  if (host) return [(host[1] ?? "").replace(/[^a-z0-9]/g, "")];
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = all.filter((word) => !asked.has(word));
  return named.length > 0 ? named : all;
}
