import { writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { UnsupportedCharactersError } from "@/lib/renderers/pdf/fonts/unsupported-characters-error";
import { contentHash } from "@/lib/server/agreements/content-hash";
import { renderPdf } from "@/lib/server/agreements/render-pdf";
import { workerPool } from "@/lib/server/pdf/worker-pool";
import { bundle } from "@/scripts/bundle.mjs";
import { drawn, sha256 } from "@/tests/support/draw-sample";
import { sampleDocument } from "@/tests/support/sample-document";

beforeAll(() => bundle(["pdf-worker"]));

describe("a PDF drawn in the worker thread", () => {
  test("is the file drawn in this thread, the first time and the tenth, alone and among others", async () => {
    const document = sampleDocument("Lakeside Family Clinic, PLLC", 2);
    const here = sha256(await drawn(document, contentHash(document)));
    const names = ["מרפאת השרון", "Lakeside Family Clinic, PLLC", "عيادة", "Žižka & Søn", "東京クリニック"];
    const others = names.map((name) => sampleDocument(name, 1));
    const first = await renderPdf(document);
    const parallel = await Promise.all([...others, document, ...others].map((tree) => renderPdf(tree)));
    const again = await renderPdf(document, { contentHash: contentHash(document) });
    expect([first, parallel[others.length] as Uint8Array, again].map(sha256)).toEqual([here, here, here]);
    others.forEach((_, at) => {
      expect(sha256(parallel[at] as Uint8Array)).toBe(sha256(parallel[at + others.length + 1] as Uint8Array));
    });
  });

  test("is refused by the name of each character that no font holds, and the thread goes on", async () => {
    const refused = renderPdf(sampleDocument("Acme \u{10380} \ue000 LLC", 0));
    await expect(refused).rejects.toThrow(UnsupportedCharactersError);
    await expect(refused).rejects.toMatchObject({
      characters: [
        { character: "\u{10380}", codePoint: "U+10380", script: "Ugaritic" },
        { character: "\ue000", codePoint: "U+E000", script: "private or unassigned character" },
      ],
    });
    expect((await renderPdf(sampleDocument("Acme LLC", 0))).length).toBeGreaterThan(1000);
  });
});

describe("a pool of worker threads", () => {
  const program = async (source: string) => {
    const path = join(await mkdtemp(join(tmpdir(), "openbaa-pool-")), "program.mjs");
    writeFileSync(path, `import { parentPort } from "node:worker_threads";\n${source}`);
    return path;
  };
  const echo = `parentPort.on("message", (word) => {
    if (word === "die") process.exit(3);
    if (word === "throw") throw new Error("thrown");
    if (word !== "hang") parentPort.postMessage([word, Object.keys(process.env)]);
  });`;

  test("answers each asker with its own answer, whatever the order", async () => {
    const pool = workerPool<string, [string, string[]]>({ program: await program(echo), size: 2, timeoutMs: 20_000 });
    const asked = Array.from({ length: 20 }, (_, at) => `word ${at}`);
    const answers = await Promise.all(asked.map((word) => pool.run(word)));
    expect(answers.map(([word]) => word)).toEqual(asked);
  });

  test("shows its threads none of the environment", async () => {
    const pool = workerPool<string, [string, string[]]>({ program: await program(echo), size: 1, timeoutMs: 20_000 });
    expect((await pool.run("word"))[1]).toEqual(["NODE_ENV"]);
  });

  test.each([
    ["die", "ended with 3"],
    ["throw", "thrown"],
    ["hang", "took longer"],
  ])("a thread that should %s fails its own job, and the next job is done", async (word, reason) => {
    const pool = workerPool<string, [string, string[]]>({ program: await program(echo), size: 1, timeoutMs: 3_000 });
    const failing = pool.run(word);
    const next = pool.run("next");
    await expect(failing).rejects.toThrow(reason);
    expect((await next)[0]).toBe("next");
  });
});
