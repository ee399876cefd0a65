import { afterEach, beforeEach } from "vitest";

/** Something that complains on the console has gone wrong, also where the test looks elsewhere. */
const complain = console.error;
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(" "));
    complain(...words);
  };
});

afterEach(() => {
  console.error = complain;
  if (complaints.length > 0) throw new Error(`console.error was called: ${complaints.join("\n")}`);
});
