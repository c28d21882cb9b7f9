import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import type { PreviewReply } from '../../src/app/packages/contract/preview.ts';
import type { extensionApi } from './extensionApi.ts';
import { watchImport } from './watchImport.ts';

const OBJECTS = { '0-1': 'Contacts', '0-2': 'Companies' } as const;

/** What the preview says, a line for each kind of record. */
const previewLines = ({ objects, customers }: PreviewReply): string =>
  objects
    .map(({ objectTypeId, counts, linkedRecords, newRecords }) => {
      const fates = counts.map(({ kind, method, customers: n }) =>
        kind === 'linked' ? `${n} linked (${method})` : `${n} ${kind.replaceAll('_', ' ')}`,
      );
      return `  Preview, ${OBJECTS[objectTypeId]}: of ${customers} customers ${fates.join(', ')}; ${linkedRecords} records to fill, ${newRecords} to create`;
    })
    .join('\n');

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
  await watchImport('importing', look);
  say(`${previewLines(await api.preview())}\n  Nothing is written yet; approving …`);
  await api.approve();
  return watchImport('writing', look);
};
