import { Worded } from '@clearsync/ui/components/Worded';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingGlance } from './components/BillingGlance.tsx';
import { NoMatch } from './components/NoMatch.tsx';

hubspot.extend<'crm.preview'>(() => (
  <Worded>
    <BillingCard View={BillingGlance} NoMatchView={NoMatch} />
  </Worded>
));
