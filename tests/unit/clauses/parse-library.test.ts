import { expect, test } from "vitest";
import { type LibraryFiles, latestDate, parseLibrary } from "@/lib/clauses/parse-library";
import { fixtureFiles } from "../../support/fixture-library";

function changed(files: Partial<LibraryFiles>) {
  return () => parseLibrary({ ...fixtureFiles, ...files });
}

test("the order in which files are read makes no difference", () => {
  const reversed = changed({ clauses: [...fixtureFiles.clauses].reverse() });
  expect(reversed()).toEqual(parseLibrary(fixtureFiles));
});

test("the library is as new as its newest date", () => {
  expect(latestDate(parseLibrary(fixtureFiles))).toBe("2026-11-23");
});

test("an outline that names no clause is refused", () => {
  const outline = { ...fixtureFiles.outline, text: fixtureFiles.outline.text.replace("[extra]", "[extras]") };
  expect(changed({ outline })).toThrow('templates/documents/baa.yaml: there is no clause "extras"');
});

test("a pattern that is no regular expression is refused with its file", () => {
  const requirements = fixtureFiles.requirements.map((file) => ({
    ...file,
    text: file.text.replace('"vendor shall notify"', '"vendor shall ("'),
  }));
  expect(changed({ requirements })).toThrow("templates/requirements/report-breach.yaml: ");
});

test("a term that is defined twice is refused", () => {
  const definitions = {
    ...fixtureFiles.definitions,
    text: `${fixtureFiles.definitions.text}- term: PHI\n  text: again\n`,
  };
  expect(changed({ definitions })).toThrow('"PHI" is defined twice');
});

test("a definition of two paragraphs is refused", () => {
  const definitions = { ...fixtureFiles.definitions, text: '- term: PHI\n  text: "one\\n\\ntwo"\n' };
  expect(changed({ definitions })).toThrow("one paragraph");
});
