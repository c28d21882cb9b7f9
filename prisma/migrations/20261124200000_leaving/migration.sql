-- AlterTable
ALTER TABLE "stripe_connection" ADD COLUMN     "leaving" TEXT;
