import { parse as parseYaml } from "yaml";
import type { z } from "zod";
import { ContentError } from "./content-error";

/** Parses a value by its schema. @throws ContentError naming the file and every path that is wrong. */
export function parseWith<Schema extends z.ZodType>(file: string, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => {
    const path = issue.path.join(".");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
  });
  throw new ContentError(file, reasons.join("; "));
}

/** Reads YAML text and parses it by its schema. @throws ContentError when either fails. */
export function parseYamlWith<Schema extends z.ZodType>(file: string, schema: Schema, text: string): z.output<Schema> {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    throw new ContentError(file, error instanceof Error ? error.message : String(error));
  }
  return parseWith(file, schema, value);
}
