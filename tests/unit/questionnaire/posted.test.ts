import { expect, test } from "vitest";
import { changedIn, postedOf } from "@/components/questionnaire/posted";

test("a form is read with every value under its name, without what is no answer", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["section", "decisions"],
    ["revision", "4"],
    ["do", "next"],
    ["to", "check"],
    ["phi.categories", ""],
    ["phi.categories", "billing"],
    ["phi.categories", "claims"],
  ] as const) {
    form.append(name, value);
  }
  expect(postedOf(form)).toEqual({ "phi.categories": ["", "billing", "claims"] });
});

test("only what differs is sent", () => {
  expect(changedIn({ a: ["1"], b: ["2"] }, { a: ["1"], b: ["3"] })).toEqual({ b: ["2"] });
});

test("a list of which one row differs is sent whole", () => {
  const before = { list: [""], "list.0.name": ["A"], "list.1.name": ["B"], other: ["x"] };
  const now = { ...before, "list.1.name": ["C"] };
  expect(changedIn(now, before)).toEqual({ list: [""], "list.0.name": ["A"], "list.1.name": ["C"] });
});
