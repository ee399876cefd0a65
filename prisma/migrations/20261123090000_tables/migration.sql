-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'America/New_York',
    "guest_secret_hash" TEXT,
    "last_visit_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wants_reminders" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organisation_id","user_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "session_token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("session_token")
);

-- CreateTable
CREATE TABLE "verification_token" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "guest_organisation_id" UUID,
    "time_zone" TEXT,

    CONSTRAINT "verification_token_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "typed" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "agreement_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "counterparty" TEXT NOT NULL,
    "relationship" TEXT,
    "prepared_by" TEXT NOT NULL,
    "vendor_slug" TEXT,
    "vendor_plan" TEXT,
    "status" TEXT NOT NULL,
    "signed_version" INTEGER,
    "signed_on" DATE,
    "signed_by" TEXT,
    "effective_date" DATE,
    "term_kind" TEXT NOT NULL,
    "end_date" DATE,
    "renew_every_months" INTEGER,
    "renew_notice_days" INTEGER,
    "review_date" DATE,
    "review_every_months" INTEGER,
    "ended_on" DATE,
    "ended_reason" TEXT,
    "current_version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "library_version" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "pdf_sha256" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_tree" (
    "organisation_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "tree" JSONB NOT NULL,

    CONSTRAINT "document_tree_pkey" PRIMARY KEY ("organisation_id","content_hash")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "agreement_id" UUID,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "basis" TEXT NOT NULL,
    "basis_date" DATE NOT NULL,
    "offset_days" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skipped_at" TIMESTAMPTZ(3),
    "skipped_reason" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_delivery" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "reminder_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "claimed_by" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "failed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "reminder_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_guest_secret_hash_key" ON "organisation"("guest_secret_hash");

-- CreateIndex
CREATE INDEX "organisation_last_visit_at_idx" ON "organisation"("last_visit_at");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_token_identifier_token_key" ON "verification_token"("identifier", "token");

-- CreateIndex
CREATE INDEX "draft_organisation_id_updated_at_idx" ON "draft"("organisation_id", "updated_at");

-- CreateIndex
CREATE INDEX "draft_agreement_id_idx" ON "draft"("agreement_id");

-- CreateIndex
CREATE INDEX "agreement_organisation_id_created_at_id_idx" ON "agreement"("organisation_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_organisation_id_idempotency_key_key" ON "agreement"("organisation_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_id_organisation_id_key" ON "agreement"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "agreement_version_organisation_id_content_hash_idx" ON "agreement_version"("organisation_id", "content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_agreement_id_number_key" ON "agreement_version"("agreement_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_organisation_id_idempotency_key_key" ON "agreement_version"("organisation_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_agreement_id_at_idx" ON "audit_event"("organisation_id", "agreement_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_agreement_id_idx" ON "audit_event"("agreement_id");

-- CreateIndex
CREATE INDEX "reminder_organisation_id_idx" ON "reminder"("organisation_id");

-- CreateIndex
CREATE INDEX "reminder_agreement_id_idx" ON "reminder"("agreement_id");

-- CreateIndex
CREATE INDEX "reminder_due_at_idx" ON "reminder"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_id_organisation_id_key" ON "reminder"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_delivery_message_id_key" ON "reminder_delivery"("message_id");

-- CreateIndex
CREATE INDEX "reminder_delivery_organisation_id_idx" ON "reminder_delivery"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_delivery_reminder_id_recipient_key" ON "reminder_delivery"("reminder_id", "recipient");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_agreement_id_organisation_id_fkey" FOREIGN KEY ("agreement_id", "organisation_id") REFERENCES "agreement"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_agreement_id_organisation_id_fkey" FOREIGN KEY ("agreement_id", "organisation_id") REFERENCES "agreement"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organisation_id_content_hash_fkey" FOREIGN KEY ("organisation_id", "content_hash") REFERENCES "document_tree"("organisation_id", "content_hash") ON DELETE NO ACTION ON UPDATE NO ACTION
  DEFERRABLE INITIALLY DEFERRED; -- an organisation that is deleted takes versions and trees along, in either order

-- AddForeignKey
ALTER TABLE "document_tree" ADD CONSTRAINT "document_tree_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_agreement_id_organisation_id_fkey" FOREIGN KEY ("agreement_id", "organisation_id") REFERENCES "agreement"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_agreement_id_organisation_id_fkey" FOREIGN KEY ("agreement_id", "organisation_id") REFERENCES "agreement"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_delivery" ADD CONSTRAINT "reminder_delivery_reminder_id_organisation_id_fkey" FOREIGN KEY ("reminder_id", "organisation_id") REFERENCES "reminder"("id", "organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;


-- One live reminder for each day it stands for; cancelled ones stay as history.
CREATE UNIQUE INDEX "reminder_live_key" ON "reminder" ("agreement_id", "basis", "basis_date", "offset_days")
  WHERE "cancelled_at" IS NULL;

-- Words that stand for one of a few states.
ALTER TABLE "organisation"
  ADD CONSTRAINT "organisation_kind_check" CHECK ("kind" IN ('guest', 'member')),
  ADD CONSTRAINT "organisation_guest_secret_check" CHECK (("kind" = 'guest') = ("guest_secret_hash" IS NOT NULL));
ALTER TABLE "draft"
  ADD CONSTRAINT "draft_typed_check" CHECK (jsonb_typeof("typed") = 'object'),
  ADD CONSTRAINT "draft_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "agreement"
  ADD CONSTRAINT "agreement_paper_check" CHECK ("paper" IN ('ours', 'vendor')),
  ADD CONSTRAINT "agreement_relationship_check" CHECK (
    "relationship" IN ('business-associate', 'subcontractor') AND ("paper" = 'vendor' OR "relationship" IS NOT NULL)),
  ADD CONSTRAINT "agreement_prepared_by_check" CHECK ("prepared_by" IN ('customer', 'vendor')),
  ADD CONSTRAINT "agreement_status_check" CHECK ("status" IN ('finished', 'in-force', 'ended')),
  ADD CONSTRAINT "agreement_term_kind_check" CHECK ("term_kind" IN ('coterminous', 'fixed', 'evergreen')),
  -- Only the text of ours has versions.
  ADD CONSTRAINT "agreement_current_version_check" CHECK ("current_version" >= 0 AND ("paper" = 'vendor') = ("current_version" = 0)),
  ADD CONSTRAINT "agreement_signed_version_check" CHECK ("signed_version" BETWEEN 1 AND "current_version"),
  -- The life of an agreement: finished, signed and in force, ended.
  ADD CONSTRAINT "agreement_finished_check" CHECK ("status" <> 'finished' OR ("signed_on" IS NULL AND "ended_on" IS NULL)),
  ADD CONSTRAINT "agreement_in_force_check" CHECK ("status" <> 'in-force' OR ("signed_on" IS NOT NULL AND "effective_date" IS NOT NULL AND "ended_on" IS NULL)),
  ADD CONSTRAINT "agreement_ended_check" CHECK ("status" <> 'ended' OR "ended_on" IS NOT NULL),
  ADD CONSTRAINT "agreement_signature_check" CHECK (("signed_on" IS NULL) = ("signed_by" IS NULL)),
  -- Dates and periods that make sense together.
  ADD CONSTRAINT "agreement_fixed_term_check" CHECK (("term_kind" = 'fixed') = ("end_date" IS NOT NULL)),
  ADD CONSTRAINT "agreement_end_date_check" CHECK ("end_date" > "effective_date"),
  ADD CONSTRAINT "agreement_renewal_check" CHECK (
    ("renew_every_months" IS NULL) = ("renew_notice_days" IS NULL)
    AND ("renew_every_months" IS NULL OR "end_date" IS NOT NULL)
    AND "renew_every_months" >= 1 AND "renew_notice_days" >= 0),
  ADD CONSTRAINT "agreement_review_check" CHECK ("review_every_months" >= 1);
ALTER TABLE "agreement_version"
  ADD CONSTRAINT "agreement_version_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "agreement_version_pdf_sha256_check" CHECK ("pdf_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "document_tree"
  ADD CONSTRAINT "document_tree_content_hash_check" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "reminder"
  ADD CONSTRAINT "reminder_basis_check" CHECK ("basis" IN ('end', 'notice-deadline', 'review', 'unsigned'));
