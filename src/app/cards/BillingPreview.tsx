import { Guarded } from '@clearsync/ui/components/Guarded';
import { card } from '@clearsync/ui/strings/en/card';
import { common } from '@clearsync/ui/strings/en/common';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingCard } from './components/BillingCard.tsx';
import { BillingGlance } from './components/BillingGlance.tsx';
import { NoMatch } from './components/NoMatch.tsx';

/** A card that opens with every record does not wait for English texts. */
const ENGLISH = { card, common };

hubspot.extend<'crm.preview'>(() => (
  <Guarded>
    <BillingCard english={ENGLISH} View={BillingGlance} NoMatchView={NoMatch} />
  </Guarded>
));
