/** A character that cannot be set, described so that a person finds it. */
export interface UnsupportedCharacter {
  readonly character: string;
  /** "U+10380" */
  readonly codePoint: string;
  /** Of which script or kind: "Ugaritic", "symbol". */
  readonly script: string;
}

/** No bundled font holds these characters, so there is no PDF: a box in a contract would be worse than none. */
export class UnsupportedCharactersError extends Error {
  override readonly name = "UnsupportedCharactersError";
  constructor(readonly characters: readonly UnsupportedCharacter[]) {
    const list = characters.map(({ character, codePoint, script }) => `${character} (${codePoint}, ${script})`);
    super(`No font for the PDF holds ${list.join(", ")}`);
  }
}
