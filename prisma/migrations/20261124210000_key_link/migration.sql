-- CreateTable
CREATE TABLE "key_link" (
    "portal_id" BIGINT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "key_link_pkey" PRIMARY KEY ("portal_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "key_link_token_hash_key" ON "key_link"("token_hash");

