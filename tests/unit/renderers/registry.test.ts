import { expect, test } from "vitest";
import { findFormat, formats } from "@/lib/renderers/registry";

test("a format is found by its id, and an unknown one is not", () => {
  expect(findFormat("text")).toMatchObject({ extension: "txt", mimeType: "text/plain; charset=utf-8" });
  expect(findFormat("rtf")).toBeNull();
  expect(findFormat("__proto__")).toBeNull();
});

test("Word is announced and not yet made; everything else is", () => {
  expect(formats.filter(({ available }) => !available).map(({ id }) => id)).toEqual(["docx"]);
});
