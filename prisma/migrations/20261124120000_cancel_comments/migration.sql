-- AlterTable
ALTER TABLE "portal" ADD COLUMN     "cancel_comments" BOOLEAN NOT NULL DEFAULT false;

