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

/** The form as the server sent it, before anybody touched it: what is typed while the scripts load differs from it. */
export function postedAsServed(form: HTMLFormElement): Posted {
  const served = new FormData();
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      if (control.defaultChecked) served.append(control.name, control.value);
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      if (control.name !== "") served.append(control.name, control.defaultValue);
    } else if (control instanceof HTMLSelectElement) {
      const chosen = [...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0];
      if (chosen) served.append(control.name, chosen.value);
    }
  }
  return postedOf(served);
}
