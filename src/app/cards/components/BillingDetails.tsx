import { useState } from 'react';
import { BillingSummary } from './BillingSummary.tsx';
import { BillingTabs } from './BillingTabs.tsx';
import type { BillingViewProps } from './billingViewProps.ts';
import { CardFoot } from './CardFoot.tsx';
import { CustomersTable } from './CustomersTable.tsx';
import { Details } from './Details.tsx';
import { ExplainModal } from './ExplainModal.tsx';
import { LeftOutNote } from './LeftOutNote.tsx';
import { MissingPermissions } from './MissingPermissions.tsx';

/** Billing in full: the first glance with its explanation and foot, then the objects behind the figures. */
export function BillingDetails(props: BillingViewProps) {
  const { billing } = props;
  const [tab, setTab] = useState('subscriptions');
  return (
    <BillingSummary
      billing={billing}
      asOfNote={props.asOfNote}
      explain={<ExplainModal billing={billing} />}
      foot={<BillingTabs billing={billing} selected={tab} onSelect={setTab} />}
    >
      <Details billing={billing} />
      <MissingPermissions billing={billing} />
      <CardFoot {...props} onHistory={() => setTab('history')} />
      {billing.customers.length > 1 ? <CustomersTable customers={billing.customers} /> : null}
      <LeftOutNote leftOut={billing.leftOut} />
    </BillingSummary>
  );
}
