import { describe, expect, test } from "vitest";
import { findSection } from "@/lib/questionnaire/flow";
import { type Posted, savedSection } from "@/lib/questionnaire/save-section";
import { startingTexts } from "@/lib/questionnaire/start-from-vendor";
import type { Typed } from "@/lib/questionnaire/typed";
import { directory } from "../../support/vendor-files";

function save(stored: Typed, id: string, posted: Posted): Typed {
  const section = findSection(id);
  if (!section) throw new Error(id);
  return savedSection(stored, section, posted, directory);
}

describe("saving a section", () => {
  test("keeps what is invalid exactly as it was typed", () => {
    const saved = save({}, "decisions", { "term.cureDays": ["a lot"], "term.effectiveDate": ["2027-02-30"] });
    expect(saved).toEqual({ "term.cureDays": "a lot", "term.effectiveDate": "2027-02-30" });
  });

  test("changes only the section's own fields", () => {
    const posted = { "term.cureDays": ["10"], "customer.legalName": ["Mallory"], nonsense: ["1"], __proto__: ["2"] };
    expect(save({ "customer.legalName": "Alice" }, "decisions", posted)).toEqual({
      "customer.legalName": "Alice",
      "term.cureDays": "10",
    });
  });

  test("a default that was shown and sent back untouched stays a default", () => {
    expect(save({}, "decisions", { "subcontractors.policy": ["list-and-notice"], "phi.forms": [""] })).toEqual({});
    expect(save({ stance: "vendor" }, "decisions", { "subcontractors.policy": ["list-and-notice"] })).toEqual({
      stance: "vendor",
      "subcontractors.policy": "list-and-notice",
    });
  });

  test("an answer once given stays given, also when it equals the default again", () => {
    expect(save({ "term.cureDays": "10" }, "decisions", { "term.cureDays": ["30"] })).toEqual({
      "term.cureDays": "30",
    });
  });

  test("unticking every box is kept", () => {
    expect(save({}, "services-and-phi", { "phi.forms": [""] })).toEqual({ "phi.forms": [] });
    expect(save({}, "services-and-phi", { "phi.categories": ["", "billing", "claims"] })).toEqual({
      "phi.categories": ["billing", "claims"],
    });
  });

  test("rows close up where one was emptied, and a removed row is gone", () => {
    const stored: Typed = { "subcontractors.list.0.name": "A", "subcontractors.list.1.name": "B" };
    const posted = {
      "subcontractors.list.0.name": [""],
      "subcontractors.list.1.name": ["B"],
      "subcontractors.list.2.name": ["C"],
    };
    const saved = save(stored, "decisions", posted);
    expect(saved["subcontractors.list.0.name"]).toBe("B");
    expect(saved["subcontractors.list.1.name"]).toBe("C");
    expect(saved["subcontractors.list.2.name"]).toBeUndefined();
  });

  test("what no database can hold is taken out, the rest stays", () => {
    expect(save({}, "parties", { "customer.legalName": ["A\u0000B\uD800C\r\nD🏥"] })["customer.legalName"]).toBe(
      "ABC\nD🏥",
    );
  });

  test.each(["Segment", "segment.io", " TWILIO SEGMENT ", "segment"])("a vendor typed as “%s” is found", (typed) => {
    const saved = save({}, "vendor", { "vendor.directory.slug": [typed], "vendor.directory.plan": ["business"] });
    expect(saved).toMatchObject({ "vendor.directory.slug": "segment", "vendor.directory.plan": "business" });
  });

  test("another vendor brings its own starting texts unless they were edited", () => {
    const stored = { "vendor.directory.slug": "segment", "vendor.directory.plan": "business" };
    const started = { ...stored, ...startingTexts(stored, directory) };
    const other = { "vendor.directory.slug": ["zoom"], "vendor.directory.plan": [""] };
    expect(save(started, "vendor", other)).not.toHaveProperty("services");
    expect(save({ ...started, services: "Mine" }, "vendor", other)).toMatchObject({ services: "Mine" });
    expect(save(started, "vendor", other)["vendor.directory.plan"]).not.toBe("business");
  });
});
