import { expect, test } from "vitest";
import { draftAgreement } from "@/lib/document/draft-agreement";
import { renderText } from "@/lib/renderers/text/render-text";
import { exampleAnswers } from "../../support/example-answers";
import { fixtureLibrary } from "../../support/fixture-library";

const answers = exampleAnswers({
  presentation: { findings: false },
  subcontractors: { list: [{ name: "Cloud {{x}} Co.", service: "Hosting", country: "US" }] },
});
const text = renderText(draftAgreement(fixtureLibrary, answers, null).document);

test("numbers, run-in titles, markers and blanks are printed one paragraph a line", () => {
  expect(text).toContain(`2.1  breach notice. Vendor shall notify Customer of each Breach without unreasonable delay.

Vendor’s people sign in as Section 2.2 says.

The notice shall:

    (a) identify each person, to the extent possible;
    (b) describe
        (i) what happened, and
        (ii) when.

2.2  incident report. Vendor shall report each incident to Customer (Schedule A).`);
  expect(text).toContain("By: ______\nName: ______");
});

test("a table is printed row by row", () => {
  expect(text).toContain("Subcontractor  Service  Country\nCloud {{x}} Co.  Hosting  United States");
});

test("the file ends with one line feed and holds no others that nobody asked for", () => {
  expect(text).toMatch(/[^\n]\n$/);
  expect(text).not.toMatch(/\n{3}/);
});
