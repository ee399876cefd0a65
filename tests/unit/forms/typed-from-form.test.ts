import { expect, test } from "vitest";
import { typedFromForm } from "@/lib/forms/typed-from-form";

function formOf(entries: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("a name sent once is a text, sent several times or with brackets a list", () => {
  const form = formOf([
    ["name", "Harbor"],
    ["day", "1"],
    ["day", "2"],
    ["kind[]", "one"],
  ]);
  expect(typedFromForm(form)).toEqual({ name: "Harbor", day: ["1", "2"], kind: ["one"] });
});

test("files and the framework's own fields are left out", () => {
  const form = formOf([
    ["$ACTION_ID", "x"],
    ["file", new Blob(["x"])],
    ["name", "Harbor"],
  ]);
  expect(typedFromForm(form)).toEqual({ name: "Harbor" });
});

test("a field named like a prototype is a field like any other", () => {
  const typed = typedFromForm(
    formOf([
      ["__proto__", "a"],
      ["__proto__", "b"],
    ]),
  );
  expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
  expect(Object.keys(typed)).toEqual(["__proto__"]);
});

test("a form of very many names is read", () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `field${index}`);
  expect(Object.keys(typedFromForm(formOf(names.map((name) => [name, ""]))))).toEqual(names);
});
