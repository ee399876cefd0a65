import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase } from "@/lib/server/database";
import { createDraft } from "@/lib/server/drafts/create-draft";
import { discardDraft } from "@/lib/server/drafts/discard-draft";
import { findDraft } from "@/lib/server/drafts/find-draft";
import { listDrafts } from "@/lib/server/drafts/list-drafts";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { testDatabase } from "../support/database";
import { newMember } from "../support/members";

await testDatabase();
afterAll(closeDatabase);

const member = await newMember();
const stranger = await newMember();

describe("a draft", () => {
  test("keeps what was typed as it was typed, valid or not", async () => {
    const typed = {
      "customer.legalName": "  <b>Harbor</b> {{services}} $\u007Bx} =1+1 שלום 🏥 ",
      "term.endDate": "2027-02-30",
      "phi.categories": ["billing", "nonsense"],
      services: "line one\r\nline two",
    };
    const { draftId } = await createDraft(member, { typed });
    expect(await findDraft(member, draftId)).toMatchObject({ id: draftId, revision: 1, typed, agreementId: null });
  });

  test("stores what Postgres can't: null characters and halves of surrogate pairs are taken out", async () => {
    const { draftId } = await createDraft(member, { typed: { services: "a\u0000b\uD83Dc 🏥" } });
    expect((await findDraft(member, draftId))?.typed).toEqual({ services: "ab\uFFFDc 🏥" });
  });

  test("refuses what is no flat map of fields", async () => {
    for (const typed of [{ services: 1 }, { "a b": "x" }, { __proto__x: "x" }, { services: { deep: "x" } }]) {
      await expect(createDraft(member, { typed: typed as never })).rejects.toThrow();
    }
    await expect(createDraft(member, { typed: { services: "x".repeat(20_001) } })).rejects.toThrow();
  });

  test("is saved by one of two tabs; the other is told what stands there now and nothing is overwritten", async () => {
    const { draftId } = await createDraft(member, { typed: { services: "first" } });
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, tab) =>
        saveDraft(member, { draftId, revision: 1, typed: { services: `tab ${tab}` } }),
      ),
    );
    const saved = outcomes.filter(({ status }) => status === "saved");
    expect(saved).toEqual([{ status: "saved", revision: 2 }]);
    const now = await findDraft(member, draftId);
    const winner = outcomes.findIndex(({ status }) => status === "saved");
    expect(now).toMatchObject({ revision: 2, typed: { services: `tab ${winner}` } });
    for (const outcome of outcomes) if (outcome.status === "conflict") expect(outcome.current).toEqual(now);
    expect(outcomes.filter(({ status }) => status === "conflict")).toHaveLength(9);
  });

  test("is nowhere to be found for another organization, whatever it tries", async () => {
    const { draftId } = await createDraft(member, { typed: { services: "ours" } });
    expect(await findDraft(stranger, draftId)).toBeNull();
    expect(await saveDraft(stranger, { draftId, revision: 1, typed: {} })).toEqual({ status: "not-found" });
    expect(await discardDraft(stranger, draftId)).toEqual({ status: "not-found" });
    expect((await listDrafts(stranger)).map(({ id }) => id)).not.toContain(draftId);
    expect(await findDraft(member, draftId)).toMatchObject({ typed: { services: "ours" }, revision: 1 });
  });

  test("is not found under an id that is none", async () => {
    for (const draftId of ["", "x", "../etc", `${randomUUID()}'`, randomUUID()]) {
      expect(await findDraft(member, draftId)).toBeNull();
      expect(await saveDraft(member, { draftId, revision: 1, typed: {} })).toEqual({ status: "not-found" });
      expect(await discardDraft(member, draftId)).toEqual({ status: "not-found" });
    }
  });

  test("is gone once discarded", async () => {
    const { draftId } = await createDraft(member, { typed: {} });
    expect(await discardDraft(member, draftId)).toEqual({ status: "discarded" });
    expect(await discardDraft(member, draftId)).toEqual({ status: "not-found" });
    expect(await findDraft(member, draftId)).toBeNull();
  });
});

test("drafts are listed with the one worked on last first", async () => {
  const own = await newMember();
  const { draftId: first } = await createDraft(own, { typed: { services: "1" } });
  const { draftId: second } = await createDraft(own, { typed: { services: "2" } });
  expect((await listDrafts(own)).map(({ id }) => id)).toEqual([second, first]);
  await saveDraft(own, { draftId: first, revision: 1, typed: { services: "1b" } });
  expect((await listDrafts(own)).map(({ id }) => id)).toEqual([first, second]);
});
