import { expect, test } from "vitest";
import { contentDisposition, downloadName } from "@/lib/agreements/download-name";

const named = (one: string, other: string) => downloadName({ partyNames: [one, other] }, 2);

test("a download is named after the parties and the version", () => {
  expect(named("Harbor Dental", "Segment")).toBe("BAA Harbor Dental – Segment v2");
});

test("a name can't lead out of the folder, forge a header or hide its direction", () => {
  expect(named("../../etc/passwd", 'a"b\r\nSet-Cookie: x')).toBe("BAA .. .. etc passwd – a b Set-Cookie x v2");
  expect(named("safe\u202Efdp.exe", "x")).toBe("BAA safe fdp.exe – x v2");
});

test("long names are clipped", () => {
  const name = named("x".repeat(200), "y".repeat(200));
  expect([...name].length).toBeLessThan(80);
});

test("the header has a plain name for old programs and the real one beside it", () => {
  expect(contentDisposition("BAA Zürich – שלום v1.pdf")).toBe(
    `attachment; filename="BAA Zurich - v1.pdf"; filename*=UTF-8''BAA%20Z%C3%BCrich%20%E2%80%93%20%D7%A9%D7%9C%D7%95%D7%9D%20v1.pdf`,
  );
});

test("quotes, percent signs and line breaks never reach the header", () => {
  expect(contentDisposition('a"b%\\\r\nc.pdf')).toMatch(
    /^attachment; filename="abc\.pdf"; filename\*=UTF-8''[\w%.~!-]+$/,
  );
});
