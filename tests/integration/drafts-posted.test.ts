import { expect, test } from "vitest";
import { addressAfter } from "@/app/drafts/after-save";
import { readSave } from "@/app/drafts/posted-form";

function post(body: BodyInit, type = "application/x-www-form-urlencoded"): Request {
  const init = { method: "POST", body, headers: { "content-type": type }, duplex: "half" };
  return new Request("http://localhost:3000/start/save", init);
}

/** The refusal's status; 200 for a save that was read. */
async function statusOf(request: Request): Promise<number> {
  const save = await readSave(request);
  return save instanceof Response ? save.status : 200;
}

const form = "section=vendor&revision=1&services=Analytics";

test("a form and its autosave are read as the same save", async () => {
  const json = { section: "vendor", revision: 1, posted: { services: ["Analytics"] } };
  const sent = await readSave(post(JSON.stringify(json), "application/json"));
  expect(sent).toMatchObject({ revision: 1, posted: { services: ["Analytics"] }, do: "next" });
  expect(await readSave(post(form))).toMatchObject({ revision: 1, posted: { services: ["Analytics"] }, do: "next" });
});

test("more than a megabyte is refused, also when no length was announced", async () => {
  const chunk = new TextEncoder().encode("x".repeat(100_000));
  let chunks = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      chunks += 1;
      stream.enqueue(chunk);
    },
  });
  expect(await statusOf(post(endless))).toBe(413);
  expect(chunks).toBeLessThan(20);
});

test("a form of very many fields is refused", async () => {
  const fields = Array.from({ length: 100_000 }, (_, index) => `f${index}=`).join("&");
  expect(await statusOf(post(`${form}&${fields}`))).toBe(400);
});

test.each(["section=nowhere&revision=1", "revision=1", "section=vendor&revision=-1"])("no save: %s", async (body) => {
  expect(await statusOf(post(body))).toBe(400);
});

test("the address after a save can stand in a header, whatever the button was called", async () => {
  const save = await readSave(post(`${form}&do=remove:${encodeURIComponent("☃\r\nSet-Cookie: a=b")}.0`));
  if (save instanceof Response) throw new Error("The save was refused");
  expect(addressAfter("00000000-0000-0000-0000-000000000000", save, {})).toMatch(/^[\x21-\x7e]+$/);
});
