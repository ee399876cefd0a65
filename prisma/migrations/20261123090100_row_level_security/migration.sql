-- The second wall around each organisation's rows. Every query is scoped by the code already; under the role
-- `openbaa_app` the database agrees only to rows that the current transaction has named. Nothing named, nothing seen.
--
-- A transaction names what it is about with settings that end with it (set_config(…, true)):
--   openbaa.organisation_id        the organisation whose member acts
--   openbaa.guest_organisation_id  with the above: the guest organisation whose rows move over to it
--   openbaa.guest_secret_hash      the guest organisation of one browser, by the hash of its secret
--   openbaa.scope                  'sign-in', 'reminder-sweep', 'renewal-sweep' or 'guest-purge'
--   openbaa.at                     with a sweep or purge: the instant it is done for
-- They are opened in lib/server/database/ and nowhere else.

-- The role. NOLOGIN: it is only ever taken on by SET LOCAL ROLE.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'openbaa_app') THEN
    BEGIN
      CREATE ROLE openbaa_app NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server made it just now
    END;
  END IF;

  IF current_setting('server_version_num')::int >= 160000 THEN
    IF NOT pg_has_role(current_user, 'openbaa_app', 'SET') THEN
      EXECUTE format('GRANT openbaa_app TO %I WITH SET TRUE', current_user);
    END IF;
  ELSIF NOT pg_has_role(current_user, 'openbaa_app', 'MEMBER') THEN
    EXECUTE format('GRANT openbaa_app TO %I', current_user);
  END IF;

  EXECUTE format('GRANT USAGE ON SCHEMA %I TO openbaa_app', current_schema());
END
$$;

-- A setting that was never made, or was emptied, is null, and null equals nothing.
CREATE FUNCTION openbaa_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('openbaa.organisation_id', true), '')::uuid $$;
CREATE FUNCTION openbaa_guest_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('openbaa.guest_organisation_id', true), '')::uuid $$;
CREATE FUNCTION openbaa_guest_secret_hash() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('openbaa.guest_secret_hash', true), '') $$;
CREATE FUNCTION openbaa_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('openbaa.scope', true), '') $$;
CREATE FUNCTION openbaa_at() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('openbaa.at', true), '')::timestamptz $$;

-- What the role may do at all. Versions, trees and audit events are written once: no UPDATE, no DELETE. They leave only
-- with their organisation, and move to another only when a guest is claimed; both happen through foreign keys that
-- cascade, and for audit events of the organisation itself through the one column granted here.
GRANT SELECT, INSERT, UPDATE, DELETE ON "organisation", "membership", "user", "session", "verification_token", "draft" TO openbaa_app;
GRANT SELECT, INSERT, UPDATE ON "agreement", "reminder", "reminder_delivery" TO openbaa_app;
GRANT SELECT, INSERT ON "agreement_version", "document_tree", "audit_event" TO openbaa_app;
GRANT UPDATE ("organisation_id") ON "audit_event" TO openbaa_app;

ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "user" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "verification_token" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "agreement_version" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "document_tree" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "reminder" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE "reminder_delivery" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- A member, and a guest in its own browser: the rows of one organisation.
CREATE POLICY own_read ON "organisation" FOR SELECT TO openbaa_app USING ("id" = openbaa_organisation());
CREATE POLICY own_change ON "organisation" FOR UPDATE TO openbaa_app
  USING ("id" = openbaa_organisation()) WITH CHECK ("id" = openbaa_organisation());
CREATE POLICY own_read ON "membership" FOR SELECT TO openbaa_app USING ("organisation_id" = openbaa_organisation());
CREATE POLICY own_read ON "user" FOR SELECT TO openbaa_app USING (
  "id" IN (SELECT "user_id" FROM "membership" WHERE "organisation_id" = openbaa_organisation()));
CREATE POLICY own ON "draft" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY own ON "agreement" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY own ON "agreement_version" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY own ON "document_tree" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY own ON "audit_event" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY own ON "reminder" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY own ON "reminder_delivery" TO openbaa_app
  USING ("organisation_id" = openbaa_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());

-- Signing in: who is this, and which organisation is theirs. Nothing that the organisation keeps.
CREATE POLICY sign_in ON "user" TO openbaa_app USING (openbaa_scope() = 'sign-in') WITH CHECK (openbaa_scope() = 'sign-in');
CREATE POLICY sign_in ON "session" TO openbaa_app USING (openbaa_scope() = 'sign-in') WITH CHECK (openbaa_scope() = 'sign-in');
CREATE POLICY sign_in ON "verification_token" TO openbaa_app
  USING (openbaa_scope() = 'sign-in') WITH CHECK (openbaa_scope() = 'sign-in');
CREATE POLICY sign_in ON "membership" TO openbaa_app USING (openbaa_scope() = 'sign-in') WITH CHECK (openbaa_scope() = 'sign-in');
CREATE POLICY sign_in_read ON "organisation" FOR SELECT TO openbaa_app
  USING (openbaa_scope() = 'sign-in' AND "kind" = 'member');
CREATE POLICY sign_in_begin ON "organisation" FOR INSERT TO openbaa_app
  WITH CHECK (openbaa_scope() = 'sign-in' AND "kind" = 'member');

-- A browser that knows the secret: its own guest organisation, to begin it, find it and note the visit.
CREATE POLICY guest_look_up ON "organisation" FOR SELECT TO openbaa_app
  USING ("kind" = 'guest' AND "guest_secret_hash" = openbaa_guest_secret_hash());
CREATE POLICY guest_begin ON "organisation" FOR INSERT TO openbaa_app
  WITH CHECK ("kind" = 'guest' AND "guest_secret_hash" = openbaa_guest_secret_hash());
CREATE POLICY guest_visit ON "organisation" FOR UPDATE TO openbaa_app
  USING ("kind" = 'guest' AND "guest_secret_hash" = openbaa_guest_secret_hash())
  WITH CHECK ("kind" = 'guest' AND "guest_secret_hash" = openbaa_guest_secret_hash());

-- Claiming a guest: its rows may move to the member's organisation, and nowhere else; then it goes.
CREATE POLICY guest_claim ON "organisation" TO openbaa_app
  USING ("kind" = 'guest' AND "id" = openbaa_guest_organisation() AND openbaa_organisation() IS NOT NULL)
  WITH CHECK (false);
CREATE POLICY guest_claim ON "draft" FOR UPDATE TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY guest_claim_read ON "draft" FOR SELECT TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation() AND openbaa_organisation() IS NOT NULL);
CREATE POLICY guest_claim ON "agreement" FOR UPDATE TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY guest_claim_read ON "agreement" FOR SELECT TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation() AND openbaa_organisation() IS NOT NULL);
CREATE POLICY guest_claim ON "audit_event" FOR UPDATE TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation()) WITH CHECK ("organisation_id" = openbaa_organisation());
CREATE POLICY guest_claim_read ON "audit_event" FOR SELECT TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation() AND openbaa_organisation() IS NOT NULL);
CREATE POLICY guest_claim_read ON "document_tree" FOR SELECT TO openbaa_app
  USING ("organisation_id" = openbaa_guest_organisation() AND openbaa_organisation() IS NOT NULL);

-- The sweeps look across organisations, at what is due and at nothing else; what follows is done organisation by organisation.
CREATE POLICY reminder_sweep ON "reminder" FOR SELECT TO openbaa_app USING (
  openbaa_scope() = 'reminder-sweep' AND "due_at" <= openbaa_at()
  AND "sent_at" IS NULL AND "skipped_at" IS NULL AND "cancelled_at" IS NULL);
CREATE POLICY renewal_sweep ON "agreement" FOR SELECT TO openbaa_app USING (
  openbaa_scope() = 'renewal-sweep' AND "status" = 'in-force' AND "renew_every_months" IS NOT NULL
  AND "end_date" < (openbaa_at() AT TIME ZONE 'UTC')::date);
CREATE POLICY guest_purge_read ON "organisation" FOR SELECT TO openbaa_app
  USING (openbaa_scope() = 'guest-purge' AND "kind" = 'guest' AND "last_visit_at" < openbaa_at());
CREATE POLICY guest_purge ON "organisation" FOR DELETE TO openbaa_app
  USING (openbaa_scope() = 'guest-purge' AND "kind" = 'guest' AND "last_visit_at" < openbaa_at());
