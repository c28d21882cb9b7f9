import { Guarded } from '@clearsync/ui/components/Guarded';
import { card } from '@clearsync/ui/strings/en/card';
import { common } from '@clearsync/ui/strings/en/common';
import { links } from '@clearsync/ui/strings/en/links';
import { hubspot } from '@hubspot/ui-extensions';
import { BillingBrief } from './components/BillingBrief.tsx';
import { BillingCard } from './components/BillingCard.tsx';
import { NoMatch } from './components/NoMatch.tsx';

/** A card that opens with every record does not wait for English texts. */
const ENGLISH = { card, common, links };

hubspot.extend<'crm.record.sidebar'>(() => (
  <Guarded>
    <BillingCard english={ENGLISH} View={BillingBrief} NoMatchView={NoMatch} />
  </Guarded>
));
