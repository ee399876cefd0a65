import "server-only";
import type { Letter } from "./letter";

const WIDTH = 72;

/** The letter as plain text: lines of at most 72 characters, addresses and hashes never broken. */
export function letterText(letter: Letter): string {
  const facts = letter.facts.map(({ label, value }) => wrap(`${label}: ${value}`, "  "));
  const blocks = [
    wrap(letter.heading),
    ...letter.paragraphs.map((paragraph) => wrap(paragraph)),
    `${letter.button.label}:\n${letter.button.href}`,
    ...(facts.length > 0 ? [facts.join("\n")] : []),
    wrap(letter.closing),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Breaks at spaces; `indent` stands before every line after the first. */
function wrap(paragraph: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join("\n");
}
