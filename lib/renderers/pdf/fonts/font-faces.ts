/** A family of the PDF and the files of its two weights, as package paths. */
export interface FontFace {
  readonly family: string;
  readonly files: { readonly regular: string; readonly semibold: string };
  /** The characters this family is asked for first. */
  readonly scripts: RegExp;
  /** Its letters run from right to left. */
  readonly runsLeft?: true;
}

function noto(script: string, file: string, scripts: RegExp, semibold = "600SemiBold"): FontFace {
  const path = (weight: string) => `@expo-google-fonts/noto-${script}/${weight}/Noto${file}_${weight}.ttf`;
  return {
    family: `Noto ${script}`,
    files: { regular: path("400Regular"), semibold: path(semibold) },
    scripts,
  };
}

/** The text face: Latin, Greek and Cyrillic. */
export const textFace: FontFace = {
  family: "Source Serif 4",
  files: {
    regular: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
    semibold: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  },
  scripts: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u,
};

/** Read only when a document needs them. The order decides where two hold a character and neither is asked first. */
export const fallbackFaces: readonly FontFace[] = [
  { ...noto("sans-hebrew", "SansHebrew", /\p{Script=Hebrew}/u), runsLeft: true },
  { ...noto("sans-arabic", "SansArabic", /\p{Script=Arabic}/u), runsLeft: true },
  noto("sans-devanagari", "SansDevanagari", /\p{Script=Devanagari}/u),
  noto("sans-thai", "SansThai", /\p{Script=Thai}/u),
  noto("sans-math", "SansMath", /\p{Sm}|[\u{1d400}-\u{1d7ff}]/u, "400Regular"),
  noto("emoji", "Emoji", /[\p{Extended_Pictographic}\p{Regional_Indicator}]|\u20e3/u),
  noto("sans-jp", "SansJP", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u),
];
