import "server-only";
import { z } from "zod";
import { purgeSignIns } from "../auth/purge-sign-ins";
import { job } from "./job";

/** Forgets links and sessions that nobody can use any more. */
export const purgeSignInsDaily = job({
  name: "purge-sign-ins",
  payload: z.unknown(),
  schedule: "37 4 * * *",
  concurrency: 1,
  handle: () => purgeSignIns(new Date()),
});
