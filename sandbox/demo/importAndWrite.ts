import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import type { extensionApi } from './extensionApi.ts';
import { watchImport } from './watchImport.ts';

/**
 * What an admin does on the first day: imports, looks at the preview, approves. Draws the progress of both runs; answers
 * how the second ended.
 */
export const importAndWrite = async (
  api: ReturnType<typeof extensionApi>,
  connectionId: string,
  say: (line: string) => void,
): Promise<ImportProgress> => {
  const look = async (): Promise<ImportProgress | null> => (await api.home()).progress;
  // The demo shows all kinds of customers, those who churned or never paid too.
  await api.choose({ syncFilter: 'everyone' });
  await api.startImport(connectionId);
  const { totals } = await watchImport('importing', look);
  say(
    `  Preview: ${totals.customers} customers read, ${totals.linkedContacts} match a contact, ${totals.linkedCompanies} a company. Nothing is written yet; approving …`,
  );
  await api.approve();
  return watchImport('writing', look);
};
