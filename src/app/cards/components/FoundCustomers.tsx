import type { RecordCustomer } from '@clearsync/contract/recordCustomers';
import { postDecision } from '@clearsync/ui/api/postDecision';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { links } from '@clearsync/ui/strings/links';
import { LoadingButton, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { customerName } from '../words/customerName.ts';
import { useRecord } from './useRecord.ts';

interface Props {
  /** What was looked for. */
  q: string;
  customers: RecordCustomer[];
  onLinked: () => void;
}

/** The Stripe customers that were found, each with a button that links it to this record. */
export function FoundCustomers({ q, customers, onLinked }: Props) {
  const format = useFormat();
  const { objectTypeId, objectId } = useRecord();
  const { addAlert, closeOverlay } = useExtensionActions<'crm.record.tab'>();
  const { sending, failure, send } = useSubmit(postDecision);
  const [chosen, setChosen] = useState<string | null>(null);
  const words = links.link;
  const link = async (customer: RecordCustomer) => {
    const { connectionId, customerId } = customer;
    setChosen(customerId);
    const answer = await send({
      deed: 'link',
      key: { connectionId, customerId, objectTypeId },
      recordId: objectId,
    });
    if (answer?.kind !== 'ok') return;
    addAlert({ type: 'success', message: fill(words.done, { name: customerName(customer) }) });
    closeOverlay('link-customer');
    onLinked();
  };
  const columns = [
    { label: words.customer },
    { label: words.mrr, align: 'right' as const },
    { label: words.created },
    { label: words.link },
  ];
  const rows = customers.map((customer) => ({
    id: customer.customerId,
    cells: [
      <Column key="customer">
        <Text>{customerName(customer)}</Text>
        <Note>{customer.recordId === null ? customer.accountName : words.elsewhere}</Note>
      </Column>,
      format.amounts(customer.mrr),
      format.day(customer.createdOn),
      <LoadingButton
        key="link"
        size="xs"
        variant="secondary"
        loading={sending && chosen === customer.customerId}
        disabled={sending}
        onClick={() => void link(customer)}
        testId={`link-${customer.customerId}`}
      >
        {fill(words.linkNamed, { name: customerName(customer) })}
      </LoadingButton>,
    ],
  }));
  return (
    <Column gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{words.found}</Text>
      <DataTable columns={columns} rows={rows} empty={fill(words.none, { q })} testId="found" />
      {failure === null ? null : <FailureAlert failure={failure} />}
    </Column>
  );
}
