import type { CardCustomer } from '@clearsync/contract/card';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { tab } from '@clearsync/ui/strings/tab';
import { Flex, Heading, Link, StatusTag, Text } from '@hubspot/ui-extensions';
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
      <Flex key="name" direction="column">
        <Text>{customerName(customer)}</Text>
        {customer.name === null || customer.email === null ? null : (
          <Text variant="microcopy">{customer.email}</Text>
        )}
      </Flex>,
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
    <Flex direction="column" gap="sm">
      <Heading>{isSameEmail ? format.count(words.sameEmail, customers.length) : words.heading}</Heading>
      <Text variant="microcopy">{canSetUp ? words.included : words.includedOther}</Text>
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="customers" />
    </Flex>
  );
}
