import type { Typed } from "./form-state";

/**
 * The texts of a sent form. A name sent several times, or ending in "[]", becomes a list (without the brackets);
 * files and the framework's own fields are left out.
 */
export function typedFromForm(form: FormData): Typed {
  const own = [...textsByName(form)].filter(([name]) => !name.startsWith("$"));
  return Object.fromEntries(
    own.map(([name, texts]): [string, string | readonly string[]] =>
      name.endsWith("[]") ? [name.slice(0, -2), texts] : [name, texts.length === 1 ? (texts[0] ?? "") : texts],
    ),
  );
}

/**
 * The texts under each name, in the order of the form. One walk through it: a form of very many names that is asked for
 * each of them in turn would keep the process from everything else for minutes.
 */
export function textsByName(form: Iterable<[string, FormDataEntryValue]>): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    const known = texts.get(name);
    if (known === undefined) texts.set(name, [value]);
    else known.push(value);
  }
  return texts;
}
