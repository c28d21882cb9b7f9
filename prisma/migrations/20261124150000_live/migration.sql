-- AlterTable
ALTER TABLE "ledger" ADD COLUMN     "cause" TEXT,
ADD COLUMN     "event_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "link" ADD COLUMN     "candidates" JSONB,
ADD COLUMN     "pinned_by" TEXT;

-- AlterTable
ALTER TABLE "portal" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "approved_by" TEXT,
ADD COLUMN     "excluded_domains" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "forget_salt" TEXT NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', ''),
ADD COLUMN     "free_mail_added" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "free_mail_removed" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "metadata_match" JSONB,
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "paused_by" TEXT,
ADD COLUMN     "purge_at" TIMESTAMPTZ(3),
ADD COLUMN     "sync_filter" TEXT NOT NULL DEFAULT 'paying_or_trialing',
ALTER COLUMN "create_contacts" DROP DEFAULT,
ALTER COLUMN "create_contacts" SET DATA TYPE TEXT USING CASE WHEN "create_contacts" THEN 'all' ELSE 'off' END,
ALTER COLUMN "create_contacts" SET DEFAULT 'off',
ALTER COLUMN "create_companies" DROP DEFAULT,
ALTER COLUMN "create_companies" SET DATA TYPE TEXT USING CASE WHEN "create_companies" THEN 'all' ELSE 'off' END,
ALTER COLUMN "create_companies" SET DEFAULT 'off';

-- AlterTable
ALTER TABLE "record_write" ADD COLUMN     "cause" TEXT,
ADD COLUMN     "event_at" TIMESTAMPTZ(3),
ADD COLUMN     "retry_at" TIMESTAMPTZ(3),
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "snapshot" ADD COLUMN     "included" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "stripe_connection" ADD COLUMN     "disconnected_at" TIMESTAMPTZ(3),
ADD COLUMN     "endpoint_checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "endpoint_id" TEXT,
ADD COLUMN     "endpoint_secrets" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "events_read_to" TIMESTAMPTZ(3),
ADD COLUMN     "last_heard_at" TIMESTAMPTZ(3),
ADD COLUMN     "live_mode" TEXT NOT NULL DEFAULT 'off',
ADD COLUMN     "live_reason" TEXT,
ADD COLUMN     "live_since" TIMESTAMPTZ(3),
ADD COLUMN     "live_wanted" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "probed_at" TIMESTAMPTZ(3),
ADD COLUMN     "purge_at" TIMESTAMPTZ(3),
ADD COLUMN     "webhook_token" TEXT NOT NULL DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');

-- CreateTable
CREATE TABLE "stripe_event" (
    "seq" BIGSERIAL NOT NULL,
    "portal_id" BIGINT NOT NULL,
    "connection_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "kind" TEXT,
    "object_id" TEXT,
    "customer_id" TEXT,
    "created" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("connection_id","event_id")
);

-- CreateTable
CREATE TABLE "hubspot_event" (
    "id" BIGSERIAL NOT NULL,
    "portal_id" BIGINT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "hubspot_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_work" (
    "portal_id" BIGINT NOT NULL,
    "connection_id" UUID NOT NULL,
    "customer_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "cause" TEXT,
    "event_at" TIMESTAMPTZ(3),
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "customer_work_pkey" PRIMARY KEY ("connection_id","customer_id","stage")
);

-- CreateTable
CREATE TABLE "lease" (
    "portal_id" BIGINT NOT NULL,
    "task" TEXT NOT NULL,
    "token" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("portal_id","task")
);

-- CreateTable
CREATE TABLE "forgotten_address" (
    "portal_id" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forgotten_address_pkey" PRIMARY KEY ("portal_id","hash")
);

-- CreateTable
CREATE TABLE "human_action" (
    "id" BIGSERIAL NOT NULL,
    "portal_id" BIGINT NOT NULL,
    "user_id" TEXT,
    "user_email" TEXT,
    "action" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "human_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_run" (
    "id" UUID NOT NULL,
    "portal_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "options" JSONB NOT NULL DEFAULT '{}',
    "counters" JSONB NOT NULL DEFAULT '{}',
    "requested_by" TEXT,
    "reason" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "portal_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" BIGSERIAL NOT NULL,
    "portal_id" BIGINT NOT NULL,
    "run_id" UUID NOT NULL,
    "connection_id" UUID,
    "customer_id" TEXT,
    "object_type_id" TEXT,
    "record_id" BIGINT,
    "place" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "expected" TEXT,
    "found" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stripe_event_by_state" ON "stripe_event"("portal_id", "state", "received_at");

-- CreateIndex
CREATE INDEX "hubspot_event_by_state" ON "hubspot_event"("portal_id", "state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hubspot_event_portal_id_key_key" ON "hubspot_event"("portal_id", "key");

-- CreateIndex
CREATE INDEX "customer_work_by_portal" ON "customer_work"("portal_id", "stage", "requested_at");

-- CreateIndex
CREATE INDEX "human_action_portal_id_at_idx" ON "human_action"("portal_id", "at");

-- CreateIndex
CREATE INDEX "portal_run_portal_id_kind_started_at_idx" ON "portal_run"("portal_id", "kind", "started_at");

-- CreateIndex
CREATE INDEX "finding_portal_id_run_id_idx" ON "finding"("portal_id", "run_id");

-- CreateIndex
CREATE INDEX "ledger_portal_id_run_id_idx" ON "ledger"("portal_id", "run_id");

-- CreateIndex
CREATE INDEX "ledger_portal_id_at_idx" ON "ledger"("portal_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "stripe_connection_webhook_token_key" ON "stripe_connection"("webhook_token");



-- What waits is found by itself; what is done is only kept to know duplicates.
CREATE INDEX "stripe_event_pending" ON "stripe_event"("portal_id", "seq") WHERE "state" = 'pending';

-- A portal has one account of each mode, however many keys are pasted in the same instant.
CREATE UNIQUE INDEX "stripe_connection_one_a_mode" ON "stripe_connection"("portal_id", "livemode") WHERE "disconnected_at" IS NULL;

-- Portals that are written to already were approved by whoever started that import, and everybody was synced.
UPDATE "portal" SET "sync_filter" = 'everyone', "approved_at" = "installed_at"
 WHERE EXISTS (SELECT FROM "import_run" r WHERE r."portal_id" = "portal"."portal_id" AND r."state" IN ('complete', 'incomplete'));
