import "server-only";
import { z } from "zod";
import { renewDueAgreements } from "../agreements/renew-due-agreements";
import { job } from "./job";

/** Moves the end of agreements that renewed by themselves, and plans their reminders anew. */
export const renewAgreements = job({
  name: "renew-agreements",
  payload: z.unknown(),
  schedule: "7 * * * *",
  concurrency: 1,
  handle: async () => {
    await renewDueAgreements(new Date());
  },
});
