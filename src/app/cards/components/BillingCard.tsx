import type { CardQuery, CardReply } from '@clearsync/contract/card';
import type { Failure } from '@clearsync/ui/api/answer';
import { describeFailure } from '@clearsync/ui/api/describeFailure';
import { getCard } from '@clearsync/ui/api/getCard';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useFollow } from '@clearsync/ui/hooks/useFollow';
import { card } from '@clearsync/ui/strings/card';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { type ComponentType, useCallback, useMemo } from 'react';
import { isSameCard } from '../isSameCard.ts';
import type { BillingViewProps, Followed } from './billingViewProps.ts';
import { Excluded } from './Excluded.tsx';
import { Importing } from './Importing.tsx';
import { KeyRevoked } from './KeyRevoked.tsx';
import { NoMatch } from './NoMatch.tsx';
import { NotConnected } from './NotConnected.tsx';
import { useRedrawnRecord } from './useRedrawnRecord.ts';
import { useRefresh } from './useRefresh.ts';

type View = ComponentType<BillingViewProps>;

/** The billing of the record that is open, drawn by `View`: short in the sidebar, long on the record tab. */
export function BillingCard({ View }: { View: View }) {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  const objectTypeId = crm.objectTypeId === '0-2' ? '0-2' : '0-1';
  const objectId = String(crm.objectId);
  const record = useMemo<CardQuery>(() => ({ objectTypeId, objectId }), [objectTypeId, objectId]);
  const ask = useCallback(() => getCard(record), [record]);
  const { answer, last, receivedAt, changedAt, isTroubled, pending, again } = useFollow(ask, isSameCard);
  const { receipt, refresh } = useRefresh(record, again);
  useRedrawnRecord(changedAt);

  if (answer === null) return <Loading label={card.loading} />;
  const reload = () => again();
  if (last === null || isRefusal(answer)) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  const failed = answer.kind !== 'ok' && isTroubled ? describeFailure(answer).reference : undefined;
  const followed = { receivedAt, changedAt, failed, receipt };
  return <CardState reply={last} {...{ View, pending, reload, refresh, followed }} />;
}

/** Old values stay when the server is out of reach, never when it says that this person may not see them. */
function isRefusal(answer: { kind: 'ok' } | Failure): boolean {
  return answer.kind === 'refused' && answer.status === 403;
}

interface StateProps {
  reply: CardReply;
  View: View;
  pending: boolean;
  reload: () => void;
  /** Reads Stripe first. */
  refresh: () => void;
  followed: Followed;
}

function CardState({ reply, View, pending, reload, refresh, followed }: StateProps) {
  switch (reply.state) {
    case 'not_connected':
      return <NotConnected pending={pending} reload={reload} />;
    case 'importing':
      return <Importing progress={reply.progress} />;
    case 'no_match':
      return <NoMatch unmatched={reply.unmatched} pending={pending} reload={reload} />;
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
