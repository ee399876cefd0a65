/** Reading and writing plain JSON by dotted path ("customer.legalName", "subcontractors.list.0.name"). */

export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at the path, or `undefined` where the path leaves the document. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}

/** The document with the value at the path replaced; objects on the way are made, the original is left alone. */
export function withValueAt(document: JsonObject, path: string, value: unknown): JsonObject {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...document, [key]: value };
  const inner = Object.hasOwn(document, key) ? document[key] : undefined;
  return { ...document, [key]: withValueAt(isObject(inner) ? inner : {}, rest.join("."), value) };
}

/** The document without what stands at the path; a path into a list drops the list's own member. */
export function withoutValueAt(document: JsonObject, path: string): JsonObject {
  const [key = "", ...rest] = path.split(".");
  if (!Object.hasOwn(document, key)) return document;
  const inner = document[key];
  if (rest.length === 0) {
    const { [key]: _, ...others } = document;
    return others;
  }
  if (Array.isArray(inner)) return { ...document, [key]: inner.filter((_, index) => String(index) !== rest[0]) };
  return isObject(inner) ? { ...document, [key]: withoutValueAt(inner, rest.join(".")) } : document;
}
