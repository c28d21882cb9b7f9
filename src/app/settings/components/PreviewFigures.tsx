import type { PreviewReply } from '@clearsync/contract/preview';
import { AmountsItem } from '@clearsync/ui/components/AmountsItem';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';
import { Statistics, StatisticsItem } from '@hubspot/ui-extensions';
import { fateWords } from '../fateWords.ts';

/** How many customers become what, for contacts and for companies, and the MRR that goes to HubSpot. */
export function PreviewFigures({ preview }: { preview: PreviewReply }) {
  const format = useFormat();
  const words = settings.preview;
  const sum = (name: 'linkedRecords' | 'newRecords') =>
    format.number(preview.objects.reduce((total, object) => total + object[name], 0));
  const columns = [
    { label: words.fate },
    { label: words.contacts, align: 'right' as const },
    { label: words.companies, align: 'right' as const },
  ];
  return (
    <Column gap="md">
      <Statistics testId="preview-totals">
        <StatisticsItem label={words.customers} number={format.number(preview.customers)} />
        <AmountsItem label={words.mrrWritten} amounts={preview.mrr.written} format={format} />
        <AmountsItem label={words.mrrAll} amounts={preview.mrr.all} format={format} />
        <StatisticsItem label={words.records} number={sum('linkedRecords')} />
        <StatisticsItem label={words.created} number={sum('newRecords')} />
      </Statistics>
      <DataTable
        columns={columns}
        rows={rowsOf(preview, format.number)}
        empty={words.noSamples}
        testId="fates"
        first={20}
      />
      {preview.objects.map(({ objectTypeId, newProperties }) => (
        <Note key={objectTypeId}>
          {format.count(
            objectTypeId === '0-1' ? words.newProperties : words.newCompanyProperties,
            newProperties,
          )}
        </Note>
      ))}
    </Column>
  );
}

/** A row a fate with the numbers of both objects, in the order in which the server tells them. */
function rowsOf({ objects }: PreviewReply, number: (count: number) => string) {
  const rows = new Map<string, [number, number]>();
  objects.forEach(({ counts }, index) => {
    for (const { kind, method, customers } of counts) {
      const label = fateWords(kind, method);
      const row = rows.get(label) ?? [0, 0];
      row[index === 0 ? 0 : 1] += customers;
      rows.set(label, row);
    }
  });
  return [...rows].map(([label, [contacts, companies]]) => ({
    id: label,
    cells: [label, number(contacts), number(companies)],
  }));
}
