import type { CardBilling } from '@clearsync/contract/card';
import { tab } from '@clearsync/ui/strings/tab';
import { Tab, Tabs } from '@hubspot/ui-extensions';
import { HistoryTab } from './HistoryTab.tsx';
import { InvoicesTable } from './InvoicesTable.tsx';
import { PaymentsTable } from './PaymentsTable.tsx';
import { SubscriptionsTable } from './SubscriptionsTable.tsx';

interface Props {
  billing: CardBilling;
  selected: string;
  onSelect: (tab: string) => void;
}

/** What stands behind the figures, object by object. The history is asked for when somebody opens it. */
export function BillingTabs({ billing, selected, onSelect }: Props) {
  return (
    <Tabs selected={selected} onSelectedChange={onSelect} testId="tabs">
      <Tab tabId="subscriptions" title={tab.tabs.subscriptions}>
        <SubscriptionsTable subscriptions={billing.subscriptions} />
      </Tab>
      <Tab tabId="invoices" title={tab.tabs.invoices}>
        <InvoicesTable invoices={billing.invoices} />
      </Tab>
      <Tab tabId="payments" title={tab.tabs.payments}>
        <PaymentsTable payments={billing.payments} />
      </Tab>
      <Tab tabId="history" title={tab.tabs.history}>
        {selected === 'history' ? <HistoryTab /> : null}
      </Tab>
    </Tabs>
  );
}
