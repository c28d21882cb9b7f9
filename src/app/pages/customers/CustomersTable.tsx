import type { CustomerList, CustomersReply } from '@clearsync/contract/customers';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { home } from '@clearsync/ui/strings/home';
import { Text } from '@hubspot/ui-extensions';
import { RecordLinks } from './RecordLinks.tsx';

interface Props {
  list: CustomerList;
  customers: CustomersReply['customers'];
}

const PAGE = 50;

/** Who, in which status, how much, and where they are in HubSpot or why they are not. */
export function CustomersTable({ list, customers }: Props) {
  const format = useFormat();
  const words = home.customers;
  const moments: Partial<Record<CustomerList, string>> = words.moments;
  const moment = moments[list];
  const columns = [
    { label: words.customer },
    { label: words.status },
    { label: words.mrr, align: 'right' as const },
    ...(moment === undefined ? [] : [{ label: moment }]),
    { label: list === 'unlinked' ? words.reason : words.records },
  ];
  const rows = customers.map((customer) => {
    const { connectionId, customerId, name, email, status, mrr, at, reason } = customer;
    return {
      id: `${connectionId}/${customerId}`,
      cells: [
        <Column key="who" gap="flush">
          <Text>{name ?? email ?? customerId}</Text>
          {name === null || email === null ? null : <Note>{email}</Note>}
        </Column>,
        wordFor(common.customerStatus, status),
        format.amounts(mrr),
        ...(moment === undefined ? [] : [at === null ? common.none : format.moment(at)]),
        list === 'unlinked' ? (reason ?? common.none) : <RecordLinks key="records" customer={customer} />,
      ],
    };
  });
  return <DataTable columns={columns} rows={rows} empty={words.empty} testId="customers" first={PAGE} />;
}
