import { Divider } from '@hubspot/ui-extensions';
import { BillingSummary } from './BillingSummary.tsx';
import { BillingTabs } from './BillingTabs.tsx';
import type { BillingViewProps } from './billingViewProps.ts';
import { CustomersTable } from './CustomersTable.tsx';
import { Details } from './Details.tsx';
import { ExplainModal } from './ExplainModal.tsx';
import { MissingPermissions } from './MissingPermissions.tsx';

/** Billing in full: the summary with its explanation, the further facts, and the objects behind the figures. */
export function BillingDetails(props: BillingViewProps) {
  const { billing } = props;
  return (
    <BillingSummary {...props} explain={<ExplainModal billing={billing} />}>
      <Details billing={billing} />
      <MissingPermissions missing={billing.missing} />
      {billing.customers.length > 1 ? <CustomersTable customers={billing.customers} /> : null}
      <BillingTabs billing={billing} />
      <Divider />
    </BillingSummary>
  );
}
