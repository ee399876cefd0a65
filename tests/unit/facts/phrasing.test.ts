import { describe, expect, test } from "vitest";
import { countryName } from "@/lib/facts/country-names";
import { stateInSentence } from "@/lib/facts/governing-law";
import { dollars, quantity, sayOrBlank, series } from "@/lib/facts/phrasing";

describe("words as they are printed", () => {
  test("series take a comma before the last of three", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parts) => series(parts))).toEqual([
      "",
      "a",
      "a and b",
      "a, b, and c",
    ]);
    expect(series(["a", "b"], "or")).toBe("a or b");
  });

  test("money and quantities are grouped", () => {
    expect(dollars(2_000_000)).toBe("$2,000,000");
    expect([quantity(1, "month"), quantity(12, "month")]).toEqual(["1 month", "12 months"]);
  });

  test("what was not given is a rule to write on, never a word", () => {
    expect(sayOrBlank(null, "Country")).toEqual([{ type: "blank", label: "Country" }]);
    expect(sayOrBlank("  ", "Country")).toEqual([{ type: "blank", label: "Country" }]);
    expect(sayOrBlank("Canada", "Country")).toEqual([{ type: "text", value: "Canada" }]);
  });

  test("country codes become names, and other words stay as typed", () => {
    expect(["US", " ca ", "AG", "the EU"].map(countryName)).toEqual([
      "United States",
      "Canada",
      "Antigua and Barbuda",
      "the EU",
    ]);
  });

  test("states that take an article get one", () => {
    expect([stateInSentence("TX"), stateInSentence("DC")]).toEqual(["Texas", "the District of Columbia"]);
  });
});
