/** A full stop behind one of these ends no sentence, unless nothing follows. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:C\.?F\.?R|U\.?S\.?C|U\.S|e\.g|i\.e|etc|al|cf|v|vs|No|Nos|Sec|Secs|Art|Pub|L|Stat|Fed|Reg|Inc|Corp|Co|Ltd|LLC|L\.L\.C|P\.C|L\.L\.P|L\.P|Dr|Mr|Ms|Mrs|Jr|Sr|St|Ph\.D|M\.D|p\.m|a\.m|[A-Z])\.$/;

/** Where a sentence may end: a stop, closing marks, white space, and what can open the next one. */
const END = /[.!?][”’")\]]*\s+(?=[“‘"([]?[\p{Lu}\p{N}])/gu;

/**
 * Splits running text into sentences, each exactly as printed, without the space between them.
 * "45 C.F.R. Part 164", "e.g. X" and "Twilio Inc. Vendor" stay whole: where a stop may belong to an abbreviation the
 * text is not cut, because half a sentence would be false evidence.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].trimEnd().length;
    const soFar = text.slice(start, match.index + 1);
    if (match[0].startsWith(".") && ABBREVIATION.test(soFar)) continue;
    sentences.push(text.slice(start, end));
    start = match.index + match[0].length;
  }
  const last = text.slice(start).trim();
  return last === "" ? sentences : [...sentences, last];
}
