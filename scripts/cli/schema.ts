import { answersJsonSchema } from "@/lib/questionnaire/answers-json-schema";
import { printJson } from "./print-json";
import { readArguments } from "./read-arguments";

/** `schema`: JSON Schema (2020-12) of the answers document. */
export function schema(args: string[]): number {
  readArguments(args, {}, 0);
  printJson(answersJsonSchema());
  return 0;
}
