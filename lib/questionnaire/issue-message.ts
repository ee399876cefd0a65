import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What to do about a value the schema refused, in plain words. */
export function issueMessage(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeMessage(issue);
    case "invalid_value":
      return issue.values.length > 20
        ? "Use a two-letter code in capitals, such as TX for a state or US for a country"
        : `Choose one of: ${issue.values.join(", ")}`;
    case "invalid_union":
      return "Choose one of: silent, services-agreement, uncapped, amount";
    case "invalid_format":
      if (issue.format === "date") return "Enter a date that exists, as year-month-day: 2027-01-31";
      return "Enter an email address, such as privacy@example.com";
    case "too_small":
      if (issue.origin === "string") return "Enter this; it cannot be empty";
      if (issue.origin === "array") return "Choose at least one";
      return `Enter a number of at least ${Number(issue.minimum).toLocaleString("en-US")}`;
    case "too_big":
      return tooBigMessage(issue);
    default:
      return issue.message;
  }
}

function typeMessage(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return "Give an answer; it is required";
  const expected: string = issue.expected;
  if (expected === "int") return "Enter a whole number";
  const kinds: Readonly<Record<string, string>> = {
    string: "Give text, in quotes",
    number: "Enter a whole number",
    boolean: "Give true or false",
    array: "Give a list",
    object: "Give an object with named values",
  };
  return kinds[expected] ?? issue.message;
}

function tooBigMessage(issue: z.core.$ZodIssueTooBig): string {
  const max = Number(issue.maximum).toLocaleString("en-US");
  if (issue.origin === "string") {
    const length = typeof issue.input === "string" ? `; it has ${issue.input.length.toLocaleString("en-US")}` : "";
    return `Shorten this to ${max} characters or fewer${length}`;
  }
  return issue.origin === "array" ? `List ${max} or fewer` : `Enter ${max} or less`;
}
