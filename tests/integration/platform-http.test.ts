import { request } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { SMALLEST } from "../support/answers";
import { dataFolder, startSite } from "../support/site";

const site = await startSite({ dataDir: dataFolder(afterAll), cleanUp: afterAll });

/** Each test is a sender of its own, as the nearest proxy would say, so that none uses up another's limit. */
let senders = 0;
const newSender = () => `203.0.113.${++senders}`;

function post(body: BodyInit, { format = "json", type = "application/json", sender = newSender() } = {}) {
  return fetch(`${site.url}/api/v1/documents?format=${format}`, {
    method: "POST",
    body,
    headers: { "content-type": type, "x-forwarded-for": sender },
  });
}

async function expectProblem(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const problem = await response.json();
  expect(problem).toMatchObject({ type: "about:blank", status, title: expect.any(String) });
  return problem;
}

describe("GET /api/v1/vendors", () => {
  test("lists the directory with a verdict for every plan", async () => {
    const response = await fetch(`${site.url}/api/v1/vendors`);
    const { vendors } = await response.json();
    const segment = vendors.find(({ slug }: { slug: string }) => slug === "segment");
    expect(segment.plans.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict])).toEqual([
      ["free", "other-plan"],
      ["team", "other-plan"],
      ["business", "on-request"],
      ["enterprise", "offered"],
    ]);
    const one = await fetch(`${site.url}/api/v1/vendors/segment`);
    expect(await one.json()).toEqual(segment);
  });

  test("answers 404 as a problem for an unknown slug", async () => {
    await expectProblem(await fetch(`${site.url}/api/v1/vendors/nobody`), 404);
  });
});

describe("POST /api/v1/documents", () => {
  test.each([
    ["pdf", "application/pdf", "%PDF-1."],
    ["html", "text/html; charset=utf-8", "<!"],
    ["text", "text/plain; charset=utf-8", ""],
    ["json", "application/json; charset=utf-8", "{"],
  ])("answers %s as a file to keep", async (format, type, start) => {
    const response = await post(JSON.stringify(SMALLEST), { format });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toContain("sandbox");
    expect((await response.text()).startsWith(start)).toBe(true);
  });

  test("names each bad answer by its path", async () => {
    const problem = await expectProblem(await post(JSON.stringify({ ...SMALLEST, services: "", colour: "red" })), 422);
    expect(problem.problems.map(({ path }: { path: string }) => path).sort()).toEqual(["colour", "services"]);
  });

  test("says that Word is not there yet, and which formats there are", async () => {
    expect((await expectProblem(await post(JSON.stringify(SMALLEST), { format: "docx" }), 422)).title).toBe("Not yet");
    expect((await expectProblem(await post(JSON.stringify(SMALLEST), { format: "odt" }), 400)).detail).toContain("pdf");
  });

  test("refuses what is no JSON, another media type, and bytes that are no UTF-8", async () => {
    await expectProblem(await post("{"), 400);
    await expectProblem(await post(new Uint8Array([0x22, 0xff, 0x22])), 400);
    await expectProblem(await post(JSON.stringify(SMALLEST), { type: "text/plain" }), 415);
  });

  test("refuses more than 1 MB, whether or not the sender says how much it is", async () => {
    await expectProblem(await post(JSON.stringify({ ...SMALLEST, services: "x".repeat(1_000_001) })), 413);
    expect(await postInChunks("x".repeat(100_000), 11)).toBe(413);
  });

  test("prints what looks like code as words", async () => {
    const expression = ["$", "{x}"].join("");
    const services = `x {{services}} ${expression} <script>alert(1)</script> =1+1`;
    const html = await (await post(JSON.stringify({ ...SMALLEST, services }), { format: "html" })).text();
    expect(html).toContain(`{{services}} ${expression} &lt;script&gt;`);
    expect(html).not.toContain("<script>alert");
  });

  test("refuses a sender that has used up its points, and no other", async () => {
    const sender = newSender();
    const statuses = await Promise.all(
      Array.from({ length: 61 }, () => post("{", { format: "pdf", sender }).then(({ status }) => status)),
    );
    expect(statuses.filter((status) => status === 400).length).toBe(60);
    const refused = await post("{", { format: "pdf", sender });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await expectProblem(refused, 429);
    expect((await post("{", { format: "pdf" })).status).toBe(400);
  });

  test("counts a long document for more than a short one", async () => {
    const sender = newSender();
    const long = JSON.stringify(SMALLEST) + " ".repeat(400_000);
    expect((await post(long, { format: "pdf", sender })).status).toBe(200);
    await expectProblem(await post(long, { format: "pdf", sender }), 429);
  });
});

describe("a draft whose name no font can print", () => {
  const headers: Record<string, string> = { "sec-fetch-site": "same-origin", "x-forwarded-for": newSender() };
  const send = (path: string, fields: Record<string, string>) =>
    fetch(`${site.url}${path}`, { method: "POST", redirect: "manual", headers, body: new URLSearchParams(fields) });

  test("is kept, and its page says which character it is and leads to the answer", async () => {
    const legalName = "Harbor \u{10380} Dental";
    const begun = await send("/start/save", {
      section: "you-and-them",
      revision: "0",
      relationship: "business-associate",
    });
    headers.cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const draft = /^\/drafts\/[0-9a-f-]{36}/.exec(begun.headers.get("location") ?? "")?.[0] ?? "";
    const answers = { relationship: "business-associate", "customer.legalName": legalName, "vendor.legalName": "Acme" };
    for (const section of ["you-and-them", "vendor", "parties", "services-and-phi"]) {
      await send(`${draft}/save`, { section, revision: "0", services: "Analytics", ...answers });
    }
    const made = await send(`${draft}/agreement`, { idempotencyKey: crypto.randomUUID() });
    expect(made.headers.get("location")).toBe(`${draft}/check?check=1`);
    const page = await (await fetch(`${site.url}${draft}/check?check=1`, { headers })).text();
    expect(page).toContain("The agreement was not made");
    expect(page).toContain("U+10380");
    expect(page).toContain(`${draft}/parties?to=check#customer.legalName`);
  });

  test("is asked for the whole form, whose key makes a retry the same request", async () => {
    for (const fields of [{}, { idempotencyKey: "1" }]) {
      expect((await send(`/drafts/${crypto.randomUUID()}/agreement`, fields)).status).toBe(400);
    }
  });
});

test("the OpenAPI description is version 3.1 and describes every path of the interface", async () => {
  const api = await (await fetch(`${site.url}/api/openapi.json`)).json();
  expect(api.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(api.paths)).toEqual([
    ...["/api/v1/vendors", "/api/v1/vendors/{slug}", "/api/v1/documents", "/api/health", "/api/live"],
  ]);
  const { schema } = api.paths["/api/v1/documents"].post.requestBody.content["application/json"];
  expect(schema.required).toEqual(expect.arrayContaining(["relationship", "customer", "vendor", "services"]));
  const references = JSON.stringify(api).match(/#\/components\/schemas\/\w+/g) ?? [];
  for (const reference of references)
    expect(api.components.schemas).toHaveProperty([reference.split("/").at(-1) ?? ""]);
});

test("an address whose escapes are no text is a bad request, not our failure", async () => {
  for (const path of ["/vendors/%ff", "/drafts/%ff/check", "/%", "/api/v1/vendors/%e0%a4"]) {
    expect((await fetch(`${site.url}${path}`)).status).toBe(400);
  }
});

test("every response carries the security headers", async () => {
  for (const path of ["/", "/vendors", "/sign-in", "/no-such-page", "/api/live"]) {
    const { headers } = await fetch(`${site.url}${path}`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("a sender cannot choose the nonce of a page", async () => {
  const chosen = "Y2hvc2VuLWJ5LXNlbmRlcg==";
  const response = await fetch(`${site.url}/sign-in`, {
    headers: { "x-nonce": chosen, "content-security-policy": `script-src 'nonce-${chosen}'` },
  });
  expect(response.headers.get("content-security-policy")).toMatch(/'nonce-[\w+/=]{24}'/);
  expect(await response.text()).not.toContain(chosen);
});

test("the mail inbox answers nobody who came by another name", async () => {
  const { port } = new URL(site.inboxUrl);
  const status = await new Promise((resolve) => {
    request({ host: "127.0.0.1", port, headers: { host: "evil.example" } }, (response) =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(421);
  expect((await fetch(site.inboxUrl)).status).toBe(200);
});

function postInChunks(chunk: string, times: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${site.url}/api/v1/documents?format=json`,
      { method: "POST", headers: { "content-type": "application/json", "x-forwarded-for": newSender() } },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.resume();
      },
    );
    sending.on("error", reject);
    for (let sent = 0; sent < times; sent += 1) sending.write(chunk);
    sending.end();
  });
}
