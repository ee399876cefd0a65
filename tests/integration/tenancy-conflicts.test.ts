import { afterAll, expect, test } from "vitest";
import { closeDatabase, memberTransaction } from "@/lib/server/database";
import { isDuplicate } from "@/lib/server/database/conflict";
import { createDraft } from "@/lib/server/drafts/create-draft";
import { testDatabase } from "../support/database";
import { newMember } from "../support/members";
import { oneRowInEachTable } from "../support/rows";

await testDatabase();
afterAll(closeDatabase);

const member = await newMember();

test("of two transactions that block each other the one given up is done again, and both stand", async () => {
  const { draftId: one } = await createDraft(member, { typed: {} });
  const { draftId: other } = await createDraft(member, { typed: {} });
  let runs = 0;
  let holding = 0;
  let bothHold: () => void = () => undefined;
  const bothHeld = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  const inOrder = (first: string, second: string) =>
    memberTransaction(member, async (tx) => {
      runs += 1;
      await tx.draft.updateMany({ where: { id: first }, data: { revision: { increment: 1 } } });
      holding += 1;
      if (holding === 2) bothHold();
      await bothHeld;
      await tx.draft.updateMany({ where: { id: second }, data: { revision: { increment: 1 } } });
    });
  await Promise.all([inOrder(one, other), inOrder(other, one)]);
  expect(runs).toBe(3);
  const drafts = await memberTransaction(member, (tx) =>
    tx.draft.findMany({ where: { id: { in: [one, other] } }, select: { revision: true } }),
  );
  expect(drafts).toEqual([{ revision: 3 }, { revision: 3 }]);
});

test("a key that is taken is told from every other trouble, also in raw SQL", async () => {
  const { agreement } = await oneRowInEachTable(member);
  const again = memberTransaction(
    member,
    (tx) => tx.$executeRaw`
      INSERT INTO document_tree (organisation_id, content_hash, tree)
      SELECT organisation_id, content_hash, tree FROM document_tree`,
  );
  expect(isDuplicate(await again.catch((error: unknown) => error))).toBe(true);
  const broken = memberTransaction(member, (tx) =>
    tx.agreement.updateMany({ where: { id: agreement.id }, data: { status: "no such status" } }),
  );
  expect(isDuplicate(await broken.catch((error: unknown) => error))).toBe(false);
});

const impossible = [
  ["a status that does not exist", { status: "signed" }],
  ["in force without a signature", { status: "in-force" }],
  ["ended without a day", { status: "ended" }],
  ["a fixed term without an end", { termKind: "fixed" }],
  [
    "an end on its effective date",
    { termKind: "fixed", endDate: new Date("2027-01-01"), effectiveDate: new Date("2027-01-01") },
  ],
  ["a signed version that was never made", { signedVersion: 2 }],
  ["a renewal without an end", { renewEveryMonths: 12, renewNoticeDays: 30 }],
  ["our paper without a version", { currentVersion: 0 }],
] as const;

test.each(impossible)("the database refuses an agreement with %s", async (_, data) => {
  const own = await newMember();
  const { agreement } = await oneRowInEachTable(own);
  const changed = memberTransaction(own, (tx) => tx.agreement.updateMany({ where: { id: agreement.id }, data }));
  await expect(changed).rejects.toThrow(/check constraint/);
});
