import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingSummary } from './components/BillingSummary.tsx';

hubspot.extend<'crm.record.sidebar'>(() => (
  <Worded>
    <BillingCard View={BillingSummary} />
  </Worded>
));
