import { flow } from "@/lib/questionnaire/flow";
import { type Step, stepAfter } from "@/lib/questionnaire/journey";
import type { Section } from "@/lib/questionnaire/question";
import type { Posted } from "@/lib/questionnaire/save-section";
import { sectionProblems } from "@/lib/questionnaire/section-problems";
import { rowsOf, type Typed } from "@/lib/questionnaire/typed";
import { vendors } from "@/lib/server/content";
import type { Save } from "./posted-form";

type SavedSection = Save["section"];

/** What is to be saved when a button took a row away: the form without it. */
export function withoutRemoved({ posted, do: doing }: Pick<Save, "posted" | "do">): Posted {
  const row = /^remove:(.+)$/u.exec(doing)?.[1];
  if (row === undefined) return posted;
  return Object.fromEntries(Object.entries(posted).filter(([name]) => !name.startsWith(`${row}.`)));
}

/** Where the browser goes after a save: on, back to the answers, or to the same section again, to the right place in it. */
export function addressAfter(draftId: string, { section, do: doing, to }: Save, typed: Typed): string {
  const here = `/drafts/${draftId}/${section.id}`;
  const back = to ? { to } : {};
  const [verb, target = ""] = doing.split(/:(.*)/su);
  if (verb === "find") {
    const anchor = typed["vendor.directory.slug"] ? "vendor.directory.plan" : "vendor.directory.slug";
    return address(here, { ...(isUnknownVendor(section, typed) ? { check: "1" } : {}), ...back }, anchor);
  }
  if (verb === "add")
    return address(here, { add: target, open: groupOf(section, target), ...back }, nextRow(section, target, typed));
  if (verb === "remove") {
    const list = target.replace(/\.\d+$/u, "");
    return address(here, { open: groupOf(section, list), ...back }, list);
  }
  if (verb === "looked") return address(here, back);
  if (sectionProblems(section, typed, vendors()).length > 0) return address(here, { check: "1", ...back });
  return to === "check" ? `/drafts/${draftId}/check` : `/drafts/${draftId}/${next(section.id)}`;
}

function next(step: Step): Step {
  return stepAfter(step);
}

function isUnknownVendor(section: SavedSection, typed: Typed): boolean {
  return sectionProblems(section, typed, vendors()).some(({ path }) => path === "vendor.directory.slug");
}

function address(path: string, query: Readonly<Record<string, string>>, anchor = ""): string {
  const search = new URLSearchParams(query).toString();
  return `${path}${search === "" ? "" : `?${search}`}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
}

function groupOf(section: Section, path: string): string {
  const group = section.groups.find(({ questions }) =>
    questions.some(({ fields }) => fields.some((field) => field.path === path)),
  );
  return group?.id ?? "";
}

/** The first control of the empty row. */
function nextRow(section: Section, path: string, typed: Typed): string {
  const field = flow
    .find(({ id }) => id === section.id)
    ?.groups.flatMap(({ questions }) => questions)
    .flatMap(({ fields }) => fields)
    .find((candidate) => candidate.path === path);
  const column = field?.input.kind === "rows" ? field.input.columns[0]?.path : undefined;
  return column === undefined ? "" : `${path}.${(rowsOf(typed, path).at(-1) ?? -1) + 1}.${column}`;
}
