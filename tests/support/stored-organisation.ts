import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { newSecret, secretHash } from "@/lib/server/auth/secret-hash";
import { memberTransaction } from "@/lib/server/database";
import { planReminders } from "@/lib/server/reminders/plan-reminders";
import type { TestDatabase } from "./database";

export interface StoredOrganisation {
  readonly organisationId: string;
  readonly emails: readonly string[];
  /** A signed agreement on the vendor's own paper. Returns its id. */
  storeAgreement(given: {
    readonly endDate: string | null;
    readonly title?: string;
    readonly counterparty?: string;
  }): Promise<string>;
  /** The same, with its reminders planned. */
  storeRemindedAgreement(
    given: { readonly endDate: string; readonly title?: string; readonly counterparty?: string },
    now: Date,
  ): Promise<string>;
}

/** An organisation with the given members (none for a guest), written past the application. */
export async function storeOrganisation(
  database: TestDatabase,
  given: { readonly kind: "member" | "guest"; readonly name?: string; readonly emails?: readonly string[] },
): Promise<StoredOrganisation> {
  const organisationId = randomUUID();
  const emails = given.kind === "guest" ? [] : (given.emails ?? [`${randomUUID()}@example.com`]);
  await asSuperuser(database, async (client) => {
    await client.query("INSERT INTO organisation (id, name, kind, guest_secret_hash) VALUES ($1, $2, $3, $4)", [
      organisationId,
      given.name ?? "Riverside Clinic",
      given.kind,
      given.kind === "guest" ? secretHash(newSecret()) : null,
    ]);
    for (const email of emails) {
      const userId = randomUUID();
      await client.query('INSERT INTO "user" (id, email) VALUES ($1, $2)', [userId, email]);
      await client.query("INSERT INTO membership (organisation_id, user_id) VALUES ($1, $2)", [organisationId, userId]);
    }
  });

  const storeAgreement: StoredOrganisation["storeAgreement"] = ({ endDate, title, counterparty }) =>
    memberTransaction({ organisationId }, async (tx) => {
      const agreement = await tx.agreement.create({
        data: {
          organisationId,
          idempotencyKey: randomUUID(),
          paper: "vendor",
          title: title ?? "Business Associate Agreement",
          counterparty: counterparty ?? "Twilio Inc.",
          relationship: "business-associate",
          preparedBy: "customer",
          status: "in-force",
          signedOn: new Date("2026-11-01"),
          signedBy: "Ada Byron",
          effectiveDate: new Date("2026-11-01"),
          termKind: endDate === null ? "evergreen" : "fixed",
          endDate: endDate === null ? null : new Date(endDate),
        },
        select: { id: true },
      });
      return agreement.id;
    });

  return {
    organisationId,
    emails,
    storeAgreement,
    async storeRemindedAgreement(agreement, now) {
      const id = await storeAgreement(agreement);
      const dates = { endDate: agreement.endDate, noticeDeadline: null, reviewDate: null };
      await memberTransaction({ organisationId }, (tx) =>
        planReminders(
          tx,
          { id, organisationId, timeZone: "America/New_York", status: "in-force", createdAt: now, dates },
          now,
        ),
      );
      return id;
    },
  };
}

/** Looks past row-level security. */
export async function asSuperuser<Result>(
  database: TestDatabase,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
