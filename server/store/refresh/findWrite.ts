import type { Database } from '../database/openDatabase.ts';
import { type PropertyValues, propertyValuesColumn } from '../writes/recordWrite.ts';

/** What a record should say and what was written last; null when nothing is to be written there. */
export const findWrite = async (
  { prisma }: Database,
  portalId: bigint,
  objectTypeId: string,
  recordId: bigint,
): Promise<{ desired: PropertyValues; written: PropertyValues } | null> => {
  const row = await prisma.recordWrite.findUnique({
    where: { portalId_objectTypeId_recordId: { portalId, objectTypeId, recordId } },
    select: { desired: true, written: true },
  });
  return (
    row && {
      desired: propertyValuesColumn.parse(row.desired),
      written: propertyValuesColumn.parse(row.written),
    }
  );
};
