import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { card } from '@clearsync/ui/strings/card';
import { links } from '@clearsync/ui/strings/links';
import { Button } from '@hubspot/ui-extensions';
import { ContactsBilling } from './ContactsBilling.tsx';
import { LinkModal } from './LinkModal.tsx';
import { NoMatch } from './NoMatch.tsx';
import type { NoMatchProps } from './noMatchProps.ts';
import { useRecord } from './useRecord.ts';

/** A record without a Stripe customer, with the ways to link one: by hand, and for a company those of its contacts. */
export function NoMatchLinkable(props: NoMatchProps) {
  const isCompany = useRecord().objectTypeId === '0-2';
  const canSetUp = useCanSetUp();
  const words = card.noMatch;
  const blank = (
    <NoMatch {...props} hint={canSetUp ? words.linkable : words.inbox}>
      {canSetUp ? (
        <Button variant="secondary" overlay={<LinkModal onChanged={props.reload} />} testId="link-manually">
          {links.link.open}
        </Button>
      ) : null}
    </NoMatch>
  );
  return isCompany ? <ContactsBilling otherwise={blank} onChanged={props.reload} /> : blank;
}
