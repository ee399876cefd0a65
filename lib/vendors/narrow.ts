import { type SearchEntry, search } from "./search";

/** What a person asks of the directory; an empty string is "any". */
export interface Choices {
  readonly q: string;
  readonly posture: string;
  readonly category: string;
}

export const noChoices: Choices = { q: "", posture: "", category: "" };

/** The choices in an address; what it does not name is "any". */
export function choicesFrom(asked: (name: string) => string | null | undefined): Choices {
  return { q: asked("q") ?? "", posture: asked("posture") ?? "", category: asked("category") ?? "" };
}

/** The entries that fit every choice: best first where something was typed, else in the order given. */
export function narrow<Entry extends SearchEntry>(entries: readonly Entry[], choices: Choices): readonly Entry[] {
  const { q, posture, category } = choices;
  const found = q.trim() === "" ? entries : search(entries, q, entries.length);
  return found.filter(
    (entry) => (posture === "" || entry.posture === posture) && (category === "" || entry.category[0] === category),
  );
}

/** The categories that occur, with their shown names, in alphabetical order. */
export function categoriesOf(entries: readonly SearchEntry[]): readonly (readonly [id: string, plural: string])[] {
  return [...new Map(entries.map((entry) => entry.category))].sort((a, b) => a[1].localeCompare(b[1], "en"));
}
