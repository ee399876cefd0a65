import { expect, test } from "vitest";
import { straightQuotes, typographic } from "@/lib/clauses/typography";

test.each([
  [`the "Agreement"`, "the “Agreement”"],
  [`("PHI")`, "(“PHI”)"],
  ["Vendor's and the parties' duties", "Vendor’s and the parties’ duties"],
  [`"so-called 'breach'"`, "“so-called ‘breach’”"],
])("%s", (source, printed) => {
  expect(typographic(source)).toBe(printed);
  expect(straightQuotes(printed)).toBe(source);
});
