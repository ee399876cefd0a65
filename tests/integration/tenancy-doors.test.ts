import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as database from "@/lib/server/database";

/** Every way to the database, and the files that may use it. `memberTransaction` names its organisation itself. */
const doors: Record<string, RegExp | null> = {
  memberTransaction: null,
  signInTransaction: /^lib\/server\/(auth\/|reminders\/set-wants-reminders\.ts$)/,
  guestLookUpTransaction: /^lib\/server\/organisations\/(begin|find)-guest-organisation\.ts$/,
  widenToGuestClaim: /^lib\/server\/organisations\/claim-guest-organisation\.ts$/,
  reminderSweepTransaction: /^lib\/server\/reminders\//,
  renewalSweepTransaction: /^lib\/server\/agreements\/renew-due-agreements\.ts$/,
  guestPurgeTransaction: /^lib\/server\/organisations\/purge-guest-organisations\.ts$/,
  databaseAnswers: null,
  closeDatabase: null,
};

const inside = /^lib\/server\/database(\.ts$|\/)/;

const sources = ["app", "components", "lib", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => /\.(tsx?|mjs)$/.test(file)),
);
const filesWith = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, "utf8")));
const outside = (files: readonly string[]) => files.filter((file) => !inside.test(file));

describe("the ways to the database", () => {
  test("are these", () => {
    expect(Object.keys(database).sort()).toEqual(Object.keys(doors).sort());
  });

  test.each(Object.entries(doors).filter(([, users]) => users !== null))(
    "%s is used where it belongs",
    (name, users) => {
      const strangers = outside(filesWith(new RegExp(`\\b${name}\\b`))).filter((file) => !users?.test(file));
      expect(strangers).toEqual([]);
    },
  );

  test("are the only holders of the client", () => {
    expect(filesWith(/\bnew PrismaClient\b/)).toEqual(["lib/server/database/client.ts"]);
    expect(outside(filesWith(/\bprismaClient\b|\$transaction\b|database\/(client|app-transaction)"/))).toEqual([]);
  });

  test("are not walked around with raw connections, except to migrate, to queue and to count requests", () => {
    const raw = filesWith(/from "(pg|pg-boss)"/).filter(
      (file) => !/^lib\/server\/(postgres\/|migrate\.ts$|jobs\/|rate-limit\.ts$)|^scripts\//.test(file),
    );
    expect(raw).toEqual([]);
  });
});
