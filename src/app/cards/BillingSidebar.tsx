import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingSummary } from './components/BillingSummary.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <BillingCard View={BillingSummary} />);
