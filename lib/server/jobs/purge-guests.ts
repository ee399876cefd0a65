import "server-only";
import { z } from "zod";
import { purgeGuestOrganisations } from "../organisations/purge-guest-organisations";
import { job } from "./job";

/** Deletes what guests left behind and nobody came back for in 90 days. */
export const purgeGuests = job({
  name: "purge-guests",
  payload: z.unknown(),
  schedule: "17 4 * * *",
  concurrency: 1,
  handle: async () => {
    await purgeGuestOrganisations(new Date());
  },
});
