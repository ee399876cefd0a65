import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { untouched } from "@/lib/forms/form-state";
import { Visitor } from "../support/http-visitor";
import { type Possessions, protectedRequests } from "../support/protected-requests";
import { dataFolder, startSite } from "../support/site";

const root = join(import.meta.dirname, "../..");
const DIST_DIR = ".next-without-proxy";
const server = (name: string) => join(root, DIST_DIR, "server", name);

const firstSection = { section: "you-and-them", revision: "0", do: "next", relationship: "business-associate" };

/** The two names in the agreement and in the draft. */
const PROTECTED = /Quillon|Varden/;

/** The built site without its proxy: what Next knows of it, and its code, taken out of a copy. */
function copyWithoutProxy(): void {
  // A start from a build that is out of date would build anew, with the proxy.
  execFileSync("node", ["scripts/build.mjs"], { cwd: root, stdio: "ignore" });
  cpSync(join(root, ".next"), join(root, DIST_DIR), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.startsWith(join(root, ".next/cache")),
  });
  const manifest = JSON.parse(readFileSync(server("functions-config-manifest.json"), "utf8"));
  delete manifest.functions["/_middleware"];
  writeFileSync(server("functions-config-manifest.json"), JSON.stringify(manifest));
  rmSync(server("middleware.js"));
}

afterAll(() => {
  rmSync(join(root, DIST_DIR), { recursive: true, force: true });
  rmSync(join(root, "tsconfig.next-without-proxy.json"), { force: true });
});
copyWithoutProxy();
const site = await startSite({ dataDir: dataFolder(afterAll), env: { NEXT_DIST_DIR: DIST_DIR }, cleanUp: afterAll });
const owner = new Visitor(site.url);
const theirs = await possessionsOf(owner);

describe("a site whose proxy was taken away", () => {
  test("has no proxy: its pages come without a policy, and to their owner with the agreement", async () => {
    expect((await owner.get("/sign-in")).headers.get("content-security-policy")).toBeNull();
    expect(await (await owner.get(`/agreements/${theirs.agreementId}`)).text()).toMatch(PROTECTED);
  });

  test.each(["a stranger", "a guest with drafts of its own"])("serves %s nothing that is somebody’s", async (who) => {
    const visitor = new Visitor(site.url);
    if (who !== "a stranger") await visitor.post("/start/save", firstSection);
    for (const { method, path, form } of protectedRequests(theirs)) {
      const response = method === "GET" ? await visitor.get(path) : await visitor.post(path, form ?? {});
      const said = `${method} ${path}: ${response.status} ${response.headers.get("location") ?? ""}`;
      expect(said).toMatch(/: (404 $|307 \/sign-in\?)/);
      expect(PROTECTED.test(Buffer.from(await response.arrayBuffer()).toString("latin1")), said).toBe(false);
    }
    expect((await visitor.get("/settings")).headers.get("location")).toMatch(/^\/sign-in\?/);
    expect(await (await visitor.get("/agreements")).text()).not.toMatch(PROTECTED);
  });

  test.each(["a stranger", "a guest with drafts of its own"])("does nothing for %s in any action", async (who) => {
    const visitor = new Visitor(site.url);
    if (who !== "a stranger") await visitor.post("/start/save", firstSection);
    const before = await shownToOwner();
    for (const action of everyAction()) {
      const response = await act(visitor, action);
      expect(PROTECTED.test(await response.text()), action.exportedName).toBe(false);
    }
    expect(await shownToOwner()).toEqual(before);
    expect(await (await owner.get(`/drafts/${theirs.draftId}/parties`)).text()).toMatch(PROTECTED);
  });

  test("does it all for the owner, asked in the same way", async () => {
    const [change, sign, end] = ["change", "sign", "end"].map((name) =>
      everyAction().find((one) => one.exportedName === name),
    );
    for (const action of [change, sign, end]) if (action !== undefined) await act(owner, action);
    expect(await shownToOwner()).toEqual(new Set(["marked as signed", "Mallory", "Ended"]));
  });
});

/** Makes an agreement and begins another draft, by the forms that a browser without a script sends. */
async function possessionsOf(visitor: Visitor): Promise<Possessions> {
  const draft = async () => {
    const begun = await visitor.post("/start/save", firstSection);
    const draftId = idIn(begun);
    await visitor.post(`/drafts/${draftId}/save`, {
      section: "parties",
      revision: "1",
      do: "next",
      "customer.legalName": "Quillon Hand Clinic",
      "vendor.legalName": "Varden Billing",
    });
    await visitor.post(`/drafts/${draftId}/save`, {
      section: "services-and-phi",
      revision: "2",
      do: "next",
      services: "Medical billing.",
    });
    return draftId;
  };
  const made = await visitor.post(`/drafts/${await draft()}/agreement`, { idempotencyKey: crypto.randomUUID() });
  return { agreementId: idIn(made), draftId: await draft() };
}

function idIn(response: Response): string {
  const location = response.headers.get("location") ?? "";
  const id = /^\/(?:drafts|agreements)\/([0-9a-f-]{36})/.exec(location)?.[1];
  if (id === undefined) throw new Error(`${response.url} led to “${location}” (${response.status})`);
  return id;
}

/** Every form's action of the site, as the build lists them. */
function everyAction(): readonly Action[] {
  const manifest = z
    .object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) })
    .parse(JSON.parse(readFileSync(server("server-reference-manifest.json"), "utf8")));
  const actions = Object.entries(manifest.node).map(([id, { exportedName }]) => ({ id, exportedName }));
  expect(actions.map(({ exportedName }) => exportedName)).toEqual(
    expect.arrayContaining(["sign", "end", "renew", "change"]),
  );
  return actions;
}

/** Sends what the script of a form would send: the action's id, and the form about the agreement. */
function act(visitor: Visitor, { id, exportedName }: Action): Promise<Response> {
  const body = new FormData();
  if (exportedName === "change") body.set("0", JSON.stringify([theirs.agreementId, 1]));
  else {
    // As React writes a form among the arguments: its fields first, then the argument that points to them.
    for (const [name, value] of Object.entries(anything(theirs))) body.append(`_1_${name}`, value);
    body.set("0", JSON.stringify([untouched, "$K1"]));
  }
  return visitor.send("/sign-in", body, { "next-action": id });
}

interface Action {
  readonly id: string;
  readonly exportedName: string;
}

/** A value for every field that any form about an agreement has. */
function anything({ agreementId }: Possessions): Readonly<Record<string, string>> {
  return {
    agreementId,
    version: "1",
    signedOn: "2026-01-05",
    signedBy: "Mallory",
    endedOn: "2026-01-05",
    reason: "",
    from: "",
    to: "2030-01-05",
    name: "Mallory",
    timeZone: "America/Chicago",
    email: "nobody",
  };
}

/** The owner's page of the agreement as far as an act would change it: its status and the words of its history. */
async function shownToOwner(): Promise<ReadonlySet<string>> {
  const page = await (await owner.get(`/agreements/${theirs.agreementId}`)).text();
  return new Set(page.match(/Finished, not signed|marked as signed|Mallory|Ended|Reviewed|Go on with your change/g));
}
