/**
 * Compares citations in the order of the books: the HIPAA rules (45 CFR) first, then other titles, each by its numbers
 * and letters ("164.308" before "164.314", "(e)(2)(i)" before "(e)(2)(ii)"). Negative when `one` comes first.
 */
export function compareCitations(one: string, other: string): number {
  const rules = Number(other.startsWith("45 CFR")) - Number(one.startsWith("45 CFR"));
  if (rules !== 0) return rules;
  const parts = partsOf(one);
  const others = partsOf(other);
  for (let at = 0; at < Math.min(parts.length, others.length); at += 1) {
    const difference = comparePart(parts[at] ?? "", others[at] ?? "");
    if (difference !== 0) return difference;
  }
  return parts.length - others.length;
}

/** "45 CFR 164.504(e)" is 45, CFR, 164, 504, e. */
function partsOf(citation: string): readonly string[] {
  return citation.match(/[A-Za-z]+|\d+/g) ?? [];
}

function comparePart(one: string, other: string): number {
  const numbers = Number(one) - Number(other);
  if (!Number.isNaN(numbers)) return numbers;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
