import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error";

/**
 * Reads a verb's arguments strictly.
 * @throws UsageError for an unknown option, an option without its value, or more words than the verb takes.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
  wordsMax: number,
) {
  try {
    const read = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (read.positionals.length > wordsMax) throw new Error(`“${read.positionals[wordsMax]}” is one word too many.`);
    return read;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
