import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingDetails } from './components/BillingDetails.tsx';

hubspot.extend<'crm.record.tab'>(() => <BillingCard View={BillingDetails} />);
