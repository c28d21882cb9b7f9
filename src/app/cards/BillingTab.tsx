import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingDetails } from './components/BillingDetails.tsx';
import { NoMatchLinkable } from './components/NoMatchLinkable.tsx';

hubspot.extend<'crm.record.tab'>(() => (
  <Worded>
    <BillingCard View={BillingDetails} NoMatchView={NoMatchLinkable} />
  </Worded>
));
