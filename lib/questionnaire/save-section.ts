import type { Vendor } from "../vendors/schema";
import { fieldsOf } from "./flow";
import type { Field, Section } from "./question";
import { startingTexts } from "./start-from-vendor";
import { isBlankRow, rowsOf, standing, type Typed, type TypedValue, typedDefaults } from "./typed";

/** A form as it is posted: every value sent under each name. */
export type Posted = Readonly<Record<string, readonly string[]>>;

/**
 * What stands in the fields after this section's form is saved. Only the section's own fields change, whatever else is
 * posted. A default that was shown and sent back untouched is not an answer, so a later change of stance still moves it.
 */
export function savedSection(stored: Typed, section: Section, posted: Posted, directory: readonly Vendor[]): Typed {
  const defaults = typedDefaults(stored);
  const saved = fieldsOf(section).reduce((typed, field) => savedField(typed, defaults, field, posted), stored);
  return section.id === "vendor" ? withFreshStart(withVendorBySlug(saved, directory), stored, directory) : saved;
}

function savedField(typed: Typed, defaults: Typed, field: Field, posted: Posted): Typed {
  const { input, path } = field;
  if (input.kind === "rows") return savedRows(typed, path, input.columns, posted);
  const names = input.kind === "vendor-plan" ? [`${path}.slug`, `${path}.plan`] : [path];
  const changed = names.flatMap((name): [string, TypedValue][] => {
    const values = Object.hasOwn(posted, name) ? posted[name] : undefined;
    if (values === undefined) return [];
    const value = clean(input.kind === "choices" ? values.filter((chosen) => chosen !== "") : (values.at(-1) ?? ""));
    const untouched = typed[name] === undefined && same(value, standing({}, defaults, name));
    return untouched ? [] : [[name, value]];
  });
  return { ...typed, ...Object.fromEntries(changed) };
}

/** Posted rows replace the stored ones, blank ones left out, counted from 0. */
function savedRows(typed: Typed, path: string, columns: readonly Field[], posted: Posted): Typed {
  const prefix = `${path}.`;
  if (!Object.keys(posted).some((name) => name === path || name.startsWith(prefix))) return typed;
  const sent: Typed = Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, values]) => [name, clean(values.at(-1) ?? "")]),
  );
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(prefix));
  const rows = rowsOf(sent, path)
    .filter((row) => !isBlankRow(sent, path, row))
    .slice(0, rowsMax)
    .flatMap((row, index) =>
      columns.map((column): [string, TypedValue] => [
        `${prefix}${index}.${column.path}`,
        sent[`${prefix}${row}.${column.path}`] ?? "",
      ]),
    );
  return Object.fromEntries([...others, ...rows]);
}

const rowsMax = 200;
/** Far above every bound of the document, so that what is refused for its length is still kept. */
const typedMaxLength = 20_000;

/** What a database can hold: no NUL, no half characters. */
function clean<Value extends TypedValue>(value: Value): Value;
function clean(value: TypedValue): TypedValue {
  if (typeof value !== "string") return value.slice(0, rowsMax).map(clean);
  return value
    .replaceAll("\r\n", "\n")
    .slice(0, typedMaxLength)
    .replace(/[\0\p{Cs}]/gu, "");
}

function same(one: TypedValue, other: TypedValue): boolean {
  const list = (value: TypedValue) => (typeof value === "string" ? [value] : [...value].sort()).join("\n");
  return list(one) === list(other);
}

/** A vendor typed by its name is found in the directory; a plan of another vendor does not stay behind. */
function withVendorBySlug(typed: Typed, directory: readonly Vendor[]): Typed {
  const named = String(typed["vendor.directory.slug"] ?? "")
    .trim()
    .toLowerCase();
  const vendor = directory.find(({ slug, name, aliases }) =>
    [slug, name, ...aliases].some((known) => known.toLowerCase() === named),
  );
  if (!vendor) return named === "" ? { ...typed, "vendor.directory.plan": "" } : typed;
  const plan = String(typed["vendor.directory.plan"] ?? "");
  const only = vendor.plans.length === 1 ? (vendor.plans[0]?.id ?? "") : "";
  const kept = vendor.plans.some(({ id }) => id === plan) ? plan : only;
  return { ...typed, "vendor.directory.slug": vendor.slug, "vendor.directory.plan": kept };
}

/** Another vendor brings its own starting texts; what was edited stays. */
function withFreshStart(typed: Typed, stored: Typed, directory: readonly Vendor[]): Typed {
  const before = startingTexts(stored, directory);
  const after = startingTexts(typed, directory);
  return Object.fromEntries(
    Object.entries(typed).filter(([path, value]) => {
      const start = before[path];
      return start === undefined || !same(start, value) || same(after[path] ?? "", value);
    }),
  );
}
