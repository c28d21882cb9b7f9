import type { CardPayment } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';
import { StatusTag, Text } from '@hubspot/ui-extensions';
import type { TagVariant } from '../words/statusWords.ts';

const VARIANTS: Readonly<Record<string, TagVariant>> = {
  succeeded: 'success',
  pending: 'info',
  failed: 'danger',
  partially_refunded: 'warning',
  refunded: 'warning',
  disputed: 'danger',
};

/** Every payment of the record with its result in words. */
export function PaymentsTable({ payments }: { payments: CardPayment[] }) {
  const format = useFormat();
  const words = tab.payments;
  const columns = [
    { label: words.date },
    { label: words.amount, align: 'right' as const },
    { label: words.method },
    { label: words.result },
  ];
  const rows = payments.map((payment) => ({
    id: payment.id,
    cells: [
      format.day(payment.date),
      <Column key="amount">
        <Text>{format.money(payment.amount)}</Text>
        {payment.refunded.amount === 0 ? null : (
          <Note>{fill(words.refunded, { amount: format.money(payment.refunded) })}</Note>
        )}
      </Column>,
      payment.method ?? common.none,
      <StatusTag key="result" variant={VARIANTS[payment.status] ?? 'default'}>
        {payment.failure === null
          ? wordFor(tab.paymentStatus, payment.status)
          : fill(words.failed, { reason: wordFor({}, payment.failure) })}
      </StatusTag>,
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={words.empty} testId="payments" />;
}
