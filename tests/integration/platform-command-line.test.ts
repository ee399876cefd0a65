import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { SMALLEST } from "../support/answers";
import { openbaa } from "../support/command-line";

const folder = mkdtempSync(join(tmpdir(), "openbaa-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function answersFile(answers: unknown): string {
  const file = join(folder, `${createHash("sha256").update(JSON.stringify(answers)).digest("hex")}.json`);
  writeFileSync(file, JSON.stringify(answers));
  return file;
}

const out = (name: string) => join(folder, name);

/** Nothing listens there: whoever asked a database or a network would fail. */
const NO_WORLD = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none", HTTP_PROXY: "http://127.0.0.1:1" };

describe("generate", () => {
  test("makes every format without a database, a network or a secret", async () => {
    const file = answersFile(SMALLEST);
    for (const [format, start] of [
      ["pdf", "%PDF-1."],
      ["html", "<!doctype html>"],
      ["text", ""],
      ["json", "{"],
    ] as const) {
      const result = await openbaa(["generate", file, "--format", format, "--out", out(`a.${format}`)], NO_WORLD);
      expect(result).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(
        readFileSync(out(`a.${format}`), "latin1")
          .slice(0, start.length)
          .toLowerCase(),
      ).toBe(start.toLowerCase());
    }
    expect(readFileSync(out("a.text"), "utf8")).toContain("Harbor Dental PLLC");
    const json = JSON.parse(readFileSync(out("a.json"), "utf8"));
    expect(Object.keys(json)).toEqual([
      ...["schemaVersion", "libraryVersion", "answers", "facts", "document", "findings", "warnings"],
    ]);
    expect(json.answers.term.reviewEveryMonths).toBe(12);
  });

  test("gives the same bytes for the same answers", async () => {
    const file = answersFile(SMALLEST);
    for (const name of ["one.pdf", "two.pdf"]) await openbaa(["generate", file, "--format", "pdf", "--out", out(name)]);
    expect(readFileSync(out("one.pdf")).equals(readFileSync(out("two.pdf")))).toBe(true);
  });

  test.each([
    ["an unknown key", { ...SMALLEST, colour: "red" }, /^colour: /m],
    ["an impossible date", { ...SMALLEST, term: { effectiveDate: "2027-02-30" } }, /^term\.effectiveDate: /m],
    [
      "61 calendar days of breach notice",
      { ...SMALLEST, breachNotice: { within: { amount: 61, unit: "calendar-days" } } },
      /^breachNotice\.within/m,
    ],
    [
      "an unknown plan",
      { ...SMALLEST, vendor: { ...SMALLEST.vendor, directory: { slug: "segment", plan: "Gold" } } },
      /^vendor\.directory/m,
    ],
    ["a number where words belong", { ...SMALLEST, services: 7 }, /^services: /m],
    ["no object at all", ["relationship"], /^\(document\): /m],
    [
      "a character that no font of the PDF holds",
      { ...SMALLEST, customer: { legalName: "Harbor \u{10380} Dental" } },
      /^customer\.legalName: .*U\+10380/m,
    ],
  ])("refuses %s by its path, and leaves no file", async (_name, answers, line) => {
    const target = out("refused.pdf");
    const result = await openbaa(["generate", answersFile(answers), "--format", "pdf", "--out", target]);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).toMatch(line);
    expect(existsSync(target)).toBe(false);
  });

  test("refuses a file that is not there, is no JSON, a format it does not know, and Word for now", async () => {
    const broken = out("broken.json");
    writeFileSync(broken, "{");
    const target = out("none");
    for (const [args, words] of [
      [[out("absent.json"), "--format", "pdf"], "ENOENT"],
      [[broken, "--format", "pdf"], "is not JSON"],
      [[answersFile(SMALLEST), "--format", "odt"], "--format is one of"],
      [[answersFile(SMALLEST), "--format", "docx"], "not yet available"],
    ] as const) {
      const result = await openbaa(["generate", ...args, "--out", target]);
      expect(result.code).toBe(2);
      expect(result.stderr).toContain(words);
      expect(existsSync(target)).toBe(false);
    }
  });
});

test("schema prints the JSON Schema of the answers document", async () => {
  const { code, stdout } = await openbaa(["schema"]);
  expect(code).toBe(0);
  const schema = JSON.parse(stdout);
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.required).toEqual(expect.arrayContaining(["relationship", "customer", "vendor", "services"]));
});

test("vendors prints the directory, one vendor, and one plan by its shown name", async () => {
  const all = JSON.parse((await openbaa(["vendors"])).stdout);
  expect(all.vendors.length).toBeGreaterThanOrEqual(14);
  const segment = JSON.parse((await openbaa(["vendors", "segment"])).stdout);
  expect(segment.plans.map((plan: { name: string }) => plan.name)).toEqual(["Free", "Team", "Business", "Enterprise"]);
  const team = JSON.parse((await openbaa(["vendors", "segment", "--plan", "TEAM"])).stdout);
  expect(team.plans).toEqual([segment.plans[1]]);
  expect((await openbaa(["vendors", "nobody"])).code).toBe(2);
  expect((await openbaa(["vendors", "segment", "--plan", "Gold"])).code).toBe(2);
});

test("check says that it is not there yet", async () => {
  const { code, stderr } = await openbaa(["check", "a.pdf"]);
  expect(code).toBe(2);
  expect(stderr).toContain("not there yet");
});

test("remind needs an instant with its offset", async () => {
  const { code, stderr } = await openbaa(["remind", "--at", "2027-03-01"]);
  expect(code).toBe(2);
  expect(stderr).toContain("ISO 8601");
});
