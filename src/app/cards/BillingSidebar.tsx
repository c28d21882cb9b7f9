import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingBrief } from './components/BillingBrief.tsx';
import { BillingCard } from './components/BillingCard.tsx';
import { NoMatch } from './components/NoMatch.tsx';

hubspot.extend<'crm.record.sidebar'>(() => (
  <Worded>
    <BillingCard View={BillingBrief} NoMatchView={NoMatch} />
  </Worded>
));
