import { Guarded } from '@clearsync/ui/components/Guarded';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingDetails } from './components/BillingDetails.tsx';
import { NoMatchLinkable } from './components/NoMatchLinkable.tsx';

hubspot.extend<'crm.record.tab'>(() => (
  <Guarded>
    <BillingCard View={BillingDetails} NoMatchView={NoMatchLinkable} />
  </Guarded>
));
