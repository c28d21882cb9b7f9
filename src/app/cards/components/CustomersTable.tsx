import type { CardCustomer } from '@clearsync/contract/card';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';
import { Heading, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { customerName } from '../words/customerName.ts';
import { statusVariant } from '../words/statusWords.ts';

/** When several Stripe customers stand behind one record: each of them, and why it is here. */
export function CustomersTable({ customers }: { customers: CardCustomer[] }) {
  const format = useFormat();
  const canSetUp = useCanSetUp();
  const words = tab.customers;
  const columns = [
    { label: words.name },
    { label: words.status },
    { label: words.mrr, align: 'right' as const },
    { label: words.paid, align: 'right' as const },
    { label: words.created },
    { label: words.match },
    { label: words.open },
  ];
  const rows = customers.map((customer) => ({
    id: customer.id,
    cells: [
      <Column key="name">
        <Text>{customerName(customer)}</Text>
        {customer.name === null || customer.email === null ? null : <Note>{customer.email}</Note>}
      </Column>,
      <StatusTag key="status" variant={statusVariant(customer.status)}>
        {wordFor(common.customerStatus, customer.status)}
      </StatusTag>,
      format.amounts(customer.mrr),
      format.amounts(customer.paid),
      format.day(customer.createdOn),
      customer.match.reason,
      <Link key="open" href={{ url: customer.stripeUrl, external: true }}>
        {fill(words.openNamed, { name: customerName(customer) })}
      </Link>,
    ],
  }));
  const isSameEmail = new Set(customers.map(({ email }) => email)).size === 1 && customers[0]?.email !== null;
  return (
    <Column gap="sm">
      <Heading>{isSameEmail ? format.count(words.sameEmail, customers.length) : words.heading}</Heading>
      <Note>{canSetUp ? words.included : words.includedOther}</Note>
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="customers" />
    </Column>
  );
}
