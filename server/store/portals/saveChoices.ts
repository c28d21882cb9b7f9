import type { Database } from '../database/openDatabase.ts';

/** Whether records are created for customers that match none. Answers false when the portal is not installed. */
export const saveChoices = async (
  db: Database,
  portalId: bigint,
  choices: { createContacts: boolean; createCompanies: boolean },
): Promise<boolean> => {
  const { count } = await db.prisma.portal.updateMany({ where: { portalId }, data: choices });
  return count > 0;
};
