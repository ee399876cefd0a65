// The command line: `npm run -s openbaa -- <verb> …`. One verb a file; each returns its exit code.
import { check } from "./check";
import { generate } from "./generate";
import { remind } from "./remind";
import { schema } from "./schema";
import { UsageError } from "./usage-error";
import { vendorsVerb } from "./vendors";

const VERBS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  generate,
  check,
  schema,
  vendors: vendorsVerb,
  remind,
};

const USAGE = `Usage: openbaa <verb>
  generate ANSWERS.json --format pdf|html|text|json --out FILE
  check FILE
  schema
  vendors [SLUG] [--plan PLAN]
  remind [--at INSTANT]`;

const [verb = "", ...args] = process.argv.slice(2);
// What a verb has written is written; nothing is left that could still matter.
process.exit(await run());

async function run(): Promise<number> {
  const perform = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (perform === undefined) {
    const asked = ["", "help", "--help", "-h"].includes(verb);
    (asked && verb !== "" ? console.info : console.error)(asked ? USAGE : `There is no verb “${verb}”.\n${USAGE}`);
    return asked && verb !== "" ? 0 : 2;
  }
  try {
    return await perform(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${USAGE}`);
      return 2;
    }
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
