import { expect, test } from "vitest";
import { categoriesOf, choicesFrom, narrow, noChoices } from "@/lib/vendors/narrow";
import { plansWithBaa } from "@/lib/vendors/plans-with-baa";
import { listEntries } from "@/lib/vendors/search-index";
import { directory, vendorNamed } from "../../support/vendor-files";

const entries = listEntries(directory);

test("no choice shows everything, by name", () => {
  expect(narrow(entries, noChoices)).toEqual(entries);
  const names = entries.map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
});

test("choices narrow together", () => {
  const found = narrow(entries, { q: "", posture: "on-request", category: "analytics" });
  expect(found.map(({ slug }) => slug)).toEqual(["posthog"]);
  expect(narrow(entries, { q: "zoom", posture: "no", category: "" })).toEqual([]);
});

test("a choice that does not exist finds nothing instead of everything", () => {
  expect(narrow(entries, { ...noChoices, posture: "maybe" })).toEqual([]);
});

test("what an address does not name is any", () => {
  expect(choicesFrom((name) => (name === "q" ? "zoom" : null))).toEqual({ q: "zoom", posture: "", category: "" });
});

test("each kind is offered once", () => {
  const ids = categoriesOf(entries).map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("cdp");
});

test.each([
  ["segment", "Business · Enterprise"],
  ["google-analytics", "None"],
  ["nextiva", "None confirmed"],
  ["matomo", "None; Matomo On-Premise needs none"],
])("the row of %s says “%s”", (slug, words) => {
  expect(plansWithBaa(vendorNamed(slug))).toBe(words);
});
