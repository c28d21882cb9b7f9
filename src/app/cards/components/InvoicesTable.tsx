import type { CardInvoice } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';
import { Link, StatusTag, Text } from '@hubspot/ui-extensions';
import type { TagVariant } from '../words/statusWords.ts';

const VARIANTS: Readonly<Record<string, TagVariant>> = {
  paid: 'success',
  open: 'info',
  overdue: 'danger',
  uncollectible: 'warning',
};

/** Every invoice of the record, newest first as the server sends them. */
export function InvoicesTable({ invoices }: { invoices: CardInvoice[] }) {
  const format = useFormat();
  const words = tab.invoices;
  const columns = [
    { label: words.number },
    { label: words.date },
    { label: words.amount, align: 'right' as const },
    { label: words.status },
    { label: words.due },
  ];
  const rows = invoices.map((invoice) => {
    const status = invoice.overdue ? 'overdue' : invoice.status;
    const partly = invoice.remaining.amount > 0 && invoice.remaining.amount !== invoice.total.amount;
    return {
      id: invoice.id,
      cells: [
        <InvoiceNumber key="number" invoice={invoice} />,
        format.day(invoice.date),
        <Column key="amount">
          <Text>{format.money(invoice.total)}</Text>
          {partly ? <Note>{fill(words.remaining, { amount: format.money(invoice.remaining) })}</Note> : null}
        </Column>,
        <StatusTag key="status" variant={VARIANTS[status] ?? 'default'}>
          {wordFor(tab.invoiceStatus, status)}
        </StatusTag>,
        invoice.dueOn === null ? common.none : format.day(invoice.dueOn),
      ],
    };
  });
  return <DataTable columns={columns} rows={rows} empty={words.empty} testId="invoices" />;
}

function InvoiceNumber({ invoice: { number, url } }: { invoice: CardInvoice }) {
  const label = number ?? tab.invoices.draft;
  return url === null ? <Text>{label}</Text> : <Link href={{ url, external: true }}>{label}</Link>;
}
