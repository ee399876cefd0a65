import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/server/database";
import { mayBeginAsGuest } from "@/lib/server/organisations/guest-rate-limit";
import { testDatabase } from "../support/database";

await testDatabase();
afterAll(closeDatabase);

const from = (address: string) => mayBeginAsGuest(new Headers({ "x-forwarded-for": address }));

test("one sender begins so much without an account and no more, and takes nothing from others", async () => {
  const answers = await Promise.all(Array.from({ length: 310 }, () => from("203.0.113.7")));
  expect(answers.filter((may) => may)).toHaveLength(300);
  expect(await from("203.0.113.7")).toBe(false);
  expect(await from("203.0.113.8")).toBe(true);
});
