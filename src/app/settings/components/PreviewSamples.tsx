import type { PreviewSample } from '@clearsync/contract/preview';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Text } from '@hubspot/ui-extensions';
import { fateWords } from '../fateWords.ts';

/** Some customers of every kind: who they are, and what would become of them and why. */
export function PreviewSamples({ samples }: { samples: PreviewSample[] }) {
  const format = useFormat();
  const words = settings.preview;
  const columns = [
    { label: words.customer },
    { label: words.status },
    { label: words.mrr, align: 'right' as const },
    { label: words.contact },
    { label: words.company },
  ];
  const rows = samples.map(({ customerId, name, email, status, mrr, contact, company }) => ({
    id: customerId,
    cells: [
      <Column key="who">
        <Text>{name ?? email ?? customerId}</Text>
        {name === null || email === null ? null : <Note>{email}</Note>}
      </Column>,
      wordFor(common.customerStatus, status),
      format.amounts(mrr),
      <FateCell key="contact" fate={contact} />,
      <FateCell key="company" fate={company} />,
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={words.noSamples} testId="samples" first={20} />;
}

function FateCell({ fate: { kind, method, reason } }: { fate: PreviewSample['contact'] }) {
  return (
    <Column>
      <Text>{fateWords(kind, method)}</Text>
      {reason === null || kind.startsWith('excluded') ? null : <Note>{reason}</Note>}
    </Column>
  );
}
