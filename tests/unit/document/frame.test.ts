import { expect, test } from "vitest";
import { deriveFrame } from "@/lib/document/frame";
import type { PhrasingNode } from "@/lib/document/nodes";
import { printedText } from "@/lib/document/printed-text";
import { exampleAnswers } from "../../support/example-answers";

const lines = (nodes: readonly (readonly PhrasingNode[])[]) => nodes.map(printedText);

test("the roles and the title follow the relationship", () => {
  const business = deriveFrame(exampleAnswers());
  expect(business.title).toBe("Business Associate Agreement");
  expect(business.parties.parties.map(({ role }) => role)).toEqual([
    "Covered Entity (“Customer”)",
    "Business Associate (“Vendor”)",
  ]);
  const sub = deriveFrame(exampleAnswers({ relationship: "subcontractor" }));
  expect(sub.title).toBe("Subcontractor Business Associate Agreement");
  expect(sub.parties.parties.map(({ role }) => role)).toEqual([
    "Business Associate (“Customer”)",
    "Subcontractor (“Vendor”)",
  ]);
});

test("what was not given is a blank to fill in", () => {
  const frame = deriveFrame(exampleAnswers());
  expect(lines(frame.parties.parties[0]?.lines ?? [])).toEqual([
    "Harbor Dental Group, P.C.",
    "Form and state of organization: ______",
    "Address: ______",
    "Notices to: ______",
  ]);
  expect(frame.signatures.blocks[1]?.rows.map(({ label, value }) => `${label} ${printedText(value)}`)).toEqual([
    "By ______",
    "Name ______",
    "Title ______",
    "Date ______",
  ]);
});

test("what was given is printed as on an envelope, and the signature itself stays blank", () => {
  const frame = deriveFrame(
    exampleAnswers({
      customer: {
        legalName: "Lakeside Family\nClinic, PLLC",
        entityType: "professional limited liability company",
        stateOfFormation: "TX",
        address: {
          line1: "410 Shoal Creek Blvd",
          line2: "Suite 200",
          city: "Austin",
          state: "TX",
          postalCode: "78701",
        },
        noticeContact: { name: "Dana Whitfield", email: "privacy@lakeside.example" },
        signatory: { name: "Renee Okafor", title: "Managing Physician" },
      },
    }),
  );
  expect(lines(frame.parties.parties[0]?.lines ?? [])).toEqual([
    "Lakeside Family Clinic, PLLC",
    "Texas professional limited liability company",
    "410 Shoal Creek Blvd",
    "Suite 200",
    "Austin, TX 78701",
    "Notices to: Dana Whitfield, privacy@lakeside.example",
  ]);
  expect(frame.signatures.blocks[0]?.rows.map(({ value }) => printedText(value))).toEqual([
    "______",
    "Renee Okafor",
    "Managing Physician",
    "______",
  ]);
});

test("the preamble names the parties and defines what the text calls them", () => {
  expect(printedText(deriveFrame(exampleAnswers()).preamble.children)).toBe(
    "This Business Associate Agreement, with its schedules (this “Agreement”), is between Harbor Dental Group, P.C. (“Customer”) and Bluepoint Billing LLC (“Vendor”).",
  );
});

test("the file is dated by the effective date, if one was given", () => {
  expect(deriveFrame(exampleAnswers({ term: { effectiveDate: "2026-12-01" } })).effectiveDate).toBe("2026-12-01");
  expect(deriveFrame(exampleAnswers()).effectiveDate).toBeNull();
});

test("the author is the party that prepared the agreement", () => {
  expect(deriveFrame(exampleAnswers()).author).toBe("Harbor Dental Group, P.C.");
  expect(deriveFrame(exampleAnswers({ preparedBy: "vendor" })).author).toBe("Bluepoint Billing LLC");
});

test("a draft without names yet has blanks in their place", () => {
  const answers = exampleAnswers();
  const frame = deriveFrame({ ...answers, customer: { ...answers.customer, legalName: "" } });
  expect(printedText(frame.preamble.children)).toContain("is between ______ (“Customer”)");
  expect(frame.partyNames).toEqual(["Customer", "Bluepoint Billing LLC"]);
});
