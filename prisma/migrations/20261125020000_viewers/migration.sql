-- AlterTable
ALTER TABLE "portal" ADD COLUMN     "viewers" TEXT[] DEFAULT ARRAY[]::TEXT[];

