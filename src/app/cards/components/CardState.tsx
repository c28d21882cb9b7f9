import type { CardReply } from '@clearsync/contract/card';
import type { ComponentType } from 'react';
import type { BillingViewProps, Followed } from './billingViewProps.ts';
import { Excluded } from './Excluded.tsx';
import { Importing } from './Importing.tsx';
import { KeyRevoked } from './KeyRevoked.tsx';
import { NotConnected } from './NotConnected.tsx';
import type { NoMatchProps } from './noMatchProps.ts';

interface Props {
  reply: CardReply;
  View: ComponentType<BillingViewProps>;
  NoMatchView: ComponentType<NoMatchProps>;
  pending: boolean;
  reload: () => void;
  /** Reads Stripe first. */
  refresh: () => void;
  followed: Followed;
}

/** Each state that the server tells, drawn. */
export function CardState({ reply, View, NoMatchView, pending, reload, refresh, followed }: Props) {
  switch (reply.state) {
    case 'not_connected':
      return <NotConnected pending={pending} reload={reload} />;
    case 'importing':
      return <Importing progress={reply.progress} receipt={followed.receipt} {...{ pending, refresh }} />;
    case 'no_match':
      return <NoMatchView unmatched={reply.unmatched} pending={pending} reload={reload} />;
    case 'excluded':
      return <Excluded rule={reply.rule} />;
    case 'key_revoked':
      return (
        <KeyRevoked {...{ since: reply.since, billing: reply.billing, View, pending, reload, followed }} />
      );
    case 'ready':
      return <View billing={reply.billing} asOfNote={false} {...{ pending, followed }} reload={refresh} />;
  }
}
