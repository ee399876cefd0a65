import type { Vendor } from "../vendors/schema";
import { type Answers, answersSchema } from "./answers";
import { withDependentDefaults } from "./defaults";
import { issueMessage } from "./issue-message";
import { isObject, type JsonObject, valueAt, withoutValueAt, withValueAt } from "./paths";
import type { Problem, Refusal } from "./problem";
import { refusals } from "./refusals";
import { resolvePlan } from "./resolve-plan";

type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads an answers document: defaults filled in, the plan resolved against the directory, or every problem by path.
 * Never throws, whatever it is given.
 */
export function parseAnswers(input: unknown, directory: readonly Vendor[]): ParsedAnswers {
  const { answers, problems, refused } = readAnswers(input, directory);
  const all = [...problems, ...refused.flatMap(({ paths, message }) => paths.map((path) => ({ path, message })))];
  return all.length === 0 ? { ok: true, answers } : { ok: false, problems: all };
}

interface ReadAnswers {
  /** The document as far as it can be read: what was refused by itself has fallen back to its default, a missing text is "". */
  readonly answers: Answers;
  /** Values refused by themselves. */
  readonly problems: readonly Problem[];
  /** Values refused together, none of which is refused by itself. */
  readonly refused: readonly Refusal[];
}

/** The one reading of a document, for those who need the best of it as well as its problems. */
export function readAnswers(input: unknown, directory: readonly Vendor[]): ReadAnswers {
  if (!isObject(input)) {
    const problem = { path: "(document)", message: "Give one JSON object: the answers document" };
    return { answers: emptyAnswers(), problems: [problem], refused: [] };
  }
  /* A party that is not there at all is one whose name is missing. */
  const given = { customer: {}, vendor: {}, ...withoutNulls(input) };
  const read = readSchema(given);
  const plan = resolvePlan(read.answers.vendor.directory, directory);
  const answers = plan.ok
    ? { ...read.answers, vendor: { ...read.answers.vendor, directory: plan.directory } }
    : { ...read.answers, vendor: { ...read.answers.vendor, directory: null } };
  const problems = [...read.problems, ...(plan.ok ? [] : [plan.problem])];
  const refusedAlone = (path: string) => problems.some((problem) => touches(problem.path, path));
  return { answers, problems, refused: refusals(answers).filter(({ paths }) => !paths.some(refusedAlone)) };
}

function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** Dropping one problem copies what surrounds it: a document of nothing but problems is refused, and not read further. */
const problemsToReadPast = 1_000;

/** Drops what the schema refuses until the rest can be read. Each round drops something, so the rounds come to an end. */
function readSchema(given: JsonObject): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  let document = given;
  const problems: Problem[] = [];
  for (let round = 0; round < 12; round += 1) {
    const result = answersSchema.safeParse(withDependentDefaults(document), { reportInput: true });
    if (result.success) return { answers: withBlanks(result.data), problems };
    const found = result.error.issues.flatMap(problemsOf);
    if (round === 0) problems.push(...found);
    if (found.length > problemsToReadPast) break;
    document = droppable(found).reduce(withoutRefused, document);
  }
  return { answers: emptyAnswers(), problems };
}

type Issue = Parameters<typeof issueMessage>[0];

function problemsOf(issue: Issue): Problem[] {
  const at = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...at, key].join("."),
      message: "Take this out, or check its spelling: no such answer is known",
    }));
  }
  return [{ path: at.join("."), message: issueMessage(issue) }];
}

/** What must be there and is not, or cannot be read, stands empty so that the rest can be read. */
const standIn = "\u2013openbaa-nothing-given\u2013";

const requiredTexts = ["customer.legalName", "vendor.legalName", "services"];
const parties = ["customer", "vendor"];

/** Paths to drop: a bad member of a list goes as a whole, last first, so that no index moves under another. */
function droppable(problems: readonly Problem[]): readonly string[] {
  const paths = new Set(problems.map(({ path }) => path.replace(/(\.\d+)\..*$/u, "$1")));
  return [...paths].sort((one, other) => other.localeCompare(one, "en", { numeric: true }));
}

/** Where the path itself holds nothing, something is missing there: then what surrounds it goes. */
function withoutRefused(document: JsonObject, path: string): JsonObject {
  if (path === "relationship") return { ...document, relationship: "business-associate" };
  if (requiredTexts.includes(path)) return withValueAt(document, path, standIn);
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const rest =
    valueAt(document, path) === undefined && parent !== "" && !parties.includes(parent)
      ? withoutValueAt(document, parent)
      : withoutValueAt(document, path);
  const missing = requiredTexts.filter((required) => required.startsWith(`${path}.`));
  return missing.reduce((filled, required) => withValueAt(filled, required, standIn), rest);
}

function withBlanks(answers: Answers): Answers {
  const blank = (text: string) => (text === standIn ? "" : text);
  return {
    ...answers,
    customer: { ...answers.customer, legalName: blank(answers.customer.legalName) },
    vendor: { ...answers.vendor, legalName: blank(answers.vendor.legalName) },
    services: blank(answers.services),
  };
}

function emptyAnswers(): Answers {
  const names = { legalName: standIn };
  return withBlanks(
    answersSchema.parse({ relationship: "business-associate", customer: names, vendor: names, services: standIn }),
  );
}

/** `null` means "not given" wherever it stands. The schema is five objects deep; what lies deeper is refused there. */
function withoutNulls(document: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.entries(document)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, depth < 8 ? cleaned(value, depth) : value]),
  );
}

function cleaned(value: unknown, depth: number): unknown {
  if (isObject(value)) return withoutNulls(value, depth + 1);
  return Array.isArray(value)
    ? value.map((member) => (isObject(member) ? withoutNulls(member, depth + 1) : member))
    : value;
}
