import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { vendorSchema } from "@/lib/vendors/schema";
import { vendorFiles } from "../../support/vendor-files";

const segmentFile = vendorFiles.find(({ name }) => name === "segment.yaml")?.text ?? "";

/** Segment's file with one thing changed, and what the schema says of it. */
function problems(change: (file: ReturnType<typeof parse>) => void): readonly string[] {
  const file = parse(segmentFile);
  change(file);
  const issues = vendorSchema.safeParse(file).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

test("the file as it stands is good", () => {
  expect(problems(() => {})).toEqual([]);
});

describe("a vendor file is refused", () => {
  test("with a price that has no date", () => {
    const said = problems((file) => {
      delete file.plans[0].priceAsOf;
    });
    expect(said).toEqual(["plans.0.priceAsOf: A price needs the date it was published"]);
  });

  test.each(["2027-02-30", "2026-13", "26", "yesterday"])("with the date “%s”", (date) => {
    const said = problems((file) => {
      file.plans[0].priceAsOf = date;
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^plans\.0\.priceAsOf: /);
  });

  test.each(["yes", "no", "on-request", "add-on", "not-needed"])(
    "with a row that says “%s” and rests on nothing",
    (baa) => {
      const said = problems((file) => {
        Object.assign(file.plans[0], { baa, sources: [] });
      });
      expect(said).toEqual(["plans.0.sources: A row without a source says unknown"]);
    },
  );

  test("with a source that is not in it", () => {
    const said = problems((file) => {
      file.plans[1].sources = ["hearsay"];
      file.contradictions[0].source = "rumour";
    });
    expect(said).toEqual(["plans.1.sources: No source “hearsay”", "contradictions.0.source: No source “rumour”"]);
  });

  test("with a link that is not of the web", () => {
    const said = problems((file) => {
      file.sources[0].url = "javascript:alert(1)";
    });
    expect(said).toHaveLength(1);
  });

  test("with two plans of one id", () => {
    const said = problems((file) => {
      file.plans[1].id = "free";
    });
    expect(said).toEqual([": Two entries with the id “free”"]);
  });

  test("with a review by nobody, or on no day", () => {
    const said = problems((file) => {
      file.reviewedOn = "2026-11-23";
    });
    expect(said).toEqual(["reviewedOn: A review has a person and a date, or neither"]);
  });

  test("with a key it does not know, or a category that does not exist", () => {
    expect(problems((file) => Object.assign(file, { rating: 5 }))).toHaveLength(1);
    expect(problems((file) => Object.assign(file, { category: "gadgets" }))).toHaveLength(1);
  });
});

test("a row that nobody spoke about may rest on nothing", () => {
  const said = problems((file) => {
    Object.assign(file.plans[0], { baa: "unknown", sources: [] });
  });
  expect(said).toEqual([]);
});

test("a plain line is our own word", () => {
  const file = parse(segmentFile);
  expect(vendorSchema.parse(file).phiRisks.every(({ basis }) => basis === "editorial")).toBe(true);
});
