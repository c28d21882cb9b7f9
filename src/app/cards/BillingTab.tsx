import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';

hubspot.extend<'crm.record.tab'>(() => <BillingCard compact={false} />);
