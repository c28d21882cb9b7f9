import type { CardBilling } from '@clearsync/contract/card';
import { card } from '@clearsync/ui/strings/card';
import { Tab, Tabs } from '@hubspot/ui-extensions';
import { InvoicesTable } from './InvoicesTable.tsx';
import { PaymentsTable } from './PaymentsTable.tsx';
import { SubscriptionsTable } from './SubscriptionsTable.tsx';

/** What stands behind the figures, object by object. */
export function BillingTabs({ billing }: { billing: CardBilling }) {
  return (
    <Tabs defaultSelected="subscriptions">
      <Tab tabId="subscriptions" title={card.tabs.subscriptions}>
        <SubscriptionsTable subscriptions={billing.subscriptions} />
      </Tab>
      <Tab tabId="invoices" title={card.tabs.invoices}>
        <InvoicesTable invoices={billing.invoices} />
      </Tab>
      <Tab tabId="payments" title={card.tabs.payments}>
        <PaymentsTable payments={billing.payments} />
      </Tab>
    </Tabs>
  );
}
