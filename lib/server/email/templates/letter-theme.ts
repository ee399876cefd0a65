import "server-only";

/** The site's tokens as an inbox can use them: literal values, and typefaces every system has. */
export const letterTheme = {
  paper: "#FBFAF7",
  surface: "#FFFFFF",
  ink: "#1B1D1F",
  quietInk: "#565C61",
  hairline: "#DEDAD2",
  accent: "#0B5D5B",
  onAccent: "#FFFFFF",
  serif: '"Source Serif 4", Georgia, "Times New Roman", serif',
  sans: '"Source Sans 3", Helvetica, Arial, sans-serif',
  code: '"Source Code Pro", Menlo, Consolas, monospace',
} as const;

/** Inboxes that follow the reader's dark setting take these; the others keep the values written on each element. */
export const darkLetterStyles = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .paper, .paper > table > tbody > tr > td { background-color: #121415 !important; }
    .surface { background-color: #1A1D1E !important; border-color: #2E3234 !important; }
    .ink { color: #ECEAE5 !important; }
    .quiet { color: #A6ABAE !important; }
    .rule { border-color: #2E3234 !important; }
    .button { background-color: #5CC2BC !important; color: #0D2120 !important; }
  }
`;
