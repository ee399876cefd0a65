/** Writing systems of living languages and the ones a curious person is likely to try. */
const SCRIPTS = [
  ..."Adlam Arabic Armenian Bengali Bopomofo Braille Canadian_Aboriginal Cherokee Cuneiform Cyrillic Deseret".split(
    " ",
  ),
  ..."Devanagari Egyptian_Hieroglyphs Ethiopic Georgian Gothic Greek Gujarati Gurmukhi Han Hangul Hebrew".split(" "),
  ..."Hiragana Kannada Katakana Khmer Lao Latin Malayalam Mongolian Myanmar Nko Ogham Oriya Runic Sinhala".split(" "),
  ..."Syriac Tamil Telugu Thaana Thai Tibetan Tifinagh Ugaritic Vai Yi".split(" "),
].map((script) => ({ script, pattern: new RegExp(`^\\p{Script=${script}}`, "u") }));

/** What a character is, for a person who has to find it: its script, or "emoji", "symbol", "private character". */
export function nameOfScript(character: string): string {
  const found = SCRIPTS.find(({ pattern }) => pattern.test(character));
  if (found !== undefined) return found.script.replaceAll("_", " ");
  if (/\p{Extended_Pictographic}/u.test(character)) return "emoji";
  if (/[\p{Co}\p{Cn}]/u.test(character)) return "private or unassigned character";
  return /\p{M}/u.test(character) ? "combining mark" : "symbol";
}
