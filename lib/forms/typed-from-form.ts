import type { Typed } from "./form-state";

/**
 * The texts of a sent form. A name sent several times, or ending in "[]", becomes a list (without the brackets);
 * files and the framework's own fields are left out.
 */
export function typedFromForm(form: FormData): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    const first = texts[0];
    if (name.endsWith("[]")) typed[name.slice(0, -2)] = texts;
    else if (first !== undefined) typed[name] = texts.length === 1 ? first : texts;
  }
  return typed;
}
