import type { KeyLink } from '@clearsync/contract/keyLink';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { common } from '@clearsync/ui/strings/common';
import { keyLink as words } from '@clearsync/ui/strings/keyLink';
import {
  Button,
  DescriptionList,
  DescriptionListItem,
  Heading,
  StatusTag,
  Text,
} from '@hubspot/ui-extensions';

const variants = {
  open: 'info',
  used: 'success',
  closed: 'danger',
  expired: 'warning',
  revoked: 'default',
} as const;

/** What became of the link that was made last; once a key has come by it, the way on. */
export function KeyLinkState({ link, onGiven }: { link: KeyLink; onGiven: () => void }) {
  const format = useFormat();
  const { state, madeAt, madeBy, expiresAt, usedAt } = link;
  return (
    <Column gap="sm">
      <Heading>{words.heading}</Heading>
      <DescriptionList direction="row">
        <DescriptionListItem label={words.state}>
          <StatusTag variant={variants[state]} testId="link-state">
            {words.states[state]}
          </StatusTag>
        </DescriptionListItem>
        <DescriptionListItem label={words.made}>{format.moment(madeAt)}</DescriptionListItem>
        <DescriptionListItem label={words.madeBy}>{madeBy ?? common.none}</DescriptionListItem>
        <DescriptionListItem label={usedAt === null ? words.until : words.used}>
          {format.moment(usedAt ?? expiresAt)}
        </DescriptionListItem>
      </DescriptionList>
      {state === 'open' ? <Note>{words.waiting}</Note> : null}
      {state === 'used' ? (
        <Column gap="xs" align="start">
          <Text>{words.usedText}</Text>
          <Button variant="secondary" onClick={onGiven} testId="link-given">
            {words.next}
          </Button>
        </Column>
      ) : null}
    </Column>
  );
}
