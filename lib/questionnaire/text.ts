/** What may stand in a contract's text: any script, any emoji, nothing that hides or reorders its neighbours. */

export const nameMaxLength = 300;
export const servicesMaxLength = 5000;

/** Control characters, half characters (lone surrogates), and the marks that turn the direction of the text around them. */
const hiddenCharacters = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/u;
const visibleCharacter = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** One line: line breaks, tabs and runs of spaces become one space, and the text is brought to Unicode form C. */
export function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u0085]+/gu, " ")
    .trim();
}

/** Several lines: every kind of line break becomes `\n`, other white space one space, at most one empty line in a row. */
export function severalLines(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, "\n")
    .split("\n")
    .map(oneLine)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Whether the text holds a character that cannot be printed as it was meant; line breaks are allowed. */
export function hidesCharacters(text: string): boolean {
  return hiddenCharacters.test(text.replaceAll("\n", ""));
}

/** Whether there is anything to see: white space and zero-width characters alone are nothing. */
export function isVisible(text: string): boolean {
  return visibleCharacter.test(text);
}
