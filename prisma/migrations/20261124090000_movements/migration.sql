-- AlterTable
ALTER TABLE "portal" ADD COLUMN     "exchange_rates" JSONB,
ADD COLUMN     "reporting_currency" TEXT;

-- CreateTable
CREATE TABLE "subscription_state" (
    "connection_id" UUID NOT NULL,
    "subscription_id" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "customer_id" TEXT NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "subscription_state_pkey" PRIMARY KEY ("connection_id","subscription_id","at")
);

-- CreateTable
CREATE TABLE "movement" (
    "portal_id" BIGINT NOT NULL,
    "connection_id" UUID NOT NULL,
    "customer_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "change" BIGINT NOT NULL,
    "movement" JSONB NOT NULL,

    CONSTRAINT "movement_pkey" PRIMARY KEY ("connection_id","customer_id","key")
);

-- CreateIndex
CREATE INDEX "subscription_state_by_customer" ON "subscription_state"("connection_id", "customer_id");

-- CreateIndex
CREATE INDEX "movement_by_time" ON "movement"("portal_id", "at");


-- Facts that were computed before carry the new fields empty until the next refresh.
UPDATE "snapshot"
   SET "facts" = '{"risks": [], "credit": [], "paidInvoices": 0, "disputeOpen": false, "cancelComment": null, "lastMovement": null, "mrrChange30d": []}'::jsonb
       || "facts"
       || jsonb_build_object('subscriptions', coalesce(
            (SELECT jsonb_agg('{"cancelComment": null}'::jsonb || one ORDER BY place)
               FROM jsonb_array_elements("facts" -> 'subscriptions') WITH ORDINALITY AS s(one, place)),
            '[]'::jsonb));
