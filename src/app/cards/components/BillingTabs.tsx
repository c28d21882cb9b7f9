import type { CardBilling } from '@clearsync/contract/card';
import { card } from '@clearsync/ui/strings/card';
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
      <Tab tabId="subscriptions" title={card.tabs.subscriptions}>
        <SubscriptionsTable subscriptions={billing.subscriptions} />
      </Tab>
      <Tab tabId="invoices" title={card.tabs.invoices}>
        <InvoicesTable invoices={billing.invoices} />
      </Tab>
      <Tab tabId="payments" title={card.tabs.payments}>
        <PaymentsTable payments={billing.payments} />
      </Tab>
      <Tab tabId="history" title={card.tabs.history}>
        {selected === 'history' ? <HistoryTab /> : null}
      </Tab>
    </Tabs>
  );
}
