import type { Posted } from "@/lib/questionnaire/save-section";

/** What is sent along with the answers and is none. */
const notAnswers = new Set(["revision", "do", "to", "section"]);

/** The form as it would be sent now. */
export function postedOf(form: FormData): Posted {
  const names = [...new Set(form.keys())].filter((name) => !notAnswers.has(name));
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}

/** Only the names whose values differ; a list goes whole, so that no row of it is lost. */
export function changedIn(now: Posted, before: Posted): Posted {
  const differ = (name: string) => (now[name] ?? []).join("\n") !== (before[name] ?? []).join("\n");
  const lists = Object.keys(now).filter((name) => Object.keys(now).some((other) => other.startsWith(`${name}.`)));
  const changedLists = lists.filter((list) =>
    Object.keys({ ...now, ...before }).some((name) => name.startsWith(`${list}.`) && differ(name)),
  );
  const sent = (name: string) =>
    differ(name) || changedLists.some((list) => name === list || name.startsWith(`${list}.`));
  return Object.fromEntries(Object.entries(now).filter(([name]) => sent(name)));
}
