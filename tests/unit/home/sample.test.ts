import { expect, test } from "vitest";
import { sampleAgreement, sampleReminder } from "@/components/home/sample";
import { library } from "@/lib/server/content";

test("the home page shows a whole clause, which the checker finds met, and no link that leads nowhere", () => {
  const sample = sampleAgreement(library());
  expect(sample.clause.map(({ key }) => key)).toEqual([expect.stringMatching(/^article-/), "section-breach-notice"]);
  const html = sample.clause.map((block) => block.html).join("");
  expect(html).toContain("without unreasonable delay");
  expect(html).not.toMatch(/\{\{|<a /);
  expect(sample.findings.map(({ citation }) => citation).join(" ")).toContain("164.410");
});

test("the agreement it is taken from meets every requirement that applies", () => {
  const sample = sampleAgreement(library());
  expect(sample.requirementsMet).toBe(sample.requirementsApplying);
  expect(sample.requirementsApplying).toBeGreaterThan(20);
});

test("its reminders come 90, 60, 30 and 7 days before its end, and the first says so", () => {
  const { planned, wording } = sampleReminder();
  expect(planned.map(({ offsetDays }) => offsetDays)).toEqual([90, 60, 30, 7]);
  expect(wording.subject).toContain("in 90 days");
});
