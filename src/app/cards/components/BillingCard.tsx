import type { CardReply } from '@clearsync/contract/card';
import type { Failure } from '@clearsync/ui/api/answer';
import { describeFailure } from '@clearsync/ui/api/describeFailure';
import { getCard } from '@clearsync/ui/api/getCard';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { usePolling } from '@clearsync/ui/hooks/usePolling';
import { card } from '@clearsync/ui/strings/en/card';
import { useExtensionContext } from '@hubspot/ui-extensions';
import { type ComponentType, useCallback } from 'react';
import type { BillingViewProps } from './billingViewProps.ts';
import { Excluded } from './Excluded.tsx';
import { Importing } from './Importing.tsx';
import { KeyRevoked } from './KeyRevoked.tsx';
import { NoMatch } from './NoMatch.tsx';
import { NotConnected } from './NotConnected.tsx';

const IMPORT_POLL_MS = 5_000;

type View = ComponentType<BillingViewProps>;

/** The billing of the record that is open, drawn by `View`: short in the sidebar, long on the record tab. */
export function BillingCard({ View }: { View: View }) {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  const objectTypeId = crm.objectTypeId === '0-2' ? '0-2' : '0-1';
  const objectId = String(crm.objectId);
  const ask = useCallback(() => getCard({ objectTypeId, objectId }), [objectTypeId, objectId]);
  const { answer, last, pending, reload } = useAnswer(ask);
  usePolling(last?.state === 'importing' && !pending, IMPORT_POLL_MS, reload);

  if (answer === null) return <Loading label={card.loading} />;
  if (last === null || isRefusal(answer)) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  const failed = answer.kind === 'ok' ? undefined : describeFailure(answer).reference;
  return <CardState reply={last} View={View} pending={pending} reload={reload} failed={failed} />;
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
  failed: string | undefined;
}

function CardState({ reply, View, ...rest }: StateProps) {
  switch (reply.state) {
    case 'not_connected':
      return <NotConnected pending={rest.pending} reload={rest.reload} />;
    case 'importing':
      return <Importing progress={reply.progress} />;
    case 'no_match':
      return <NoMatch unmatched={reply.unmatched} pending={rest.pending} reload={rest.reload} />;
    case 'excluded':
      return <Excluded rule={reply.rule} />;
    case 'key_revoked':
      return <KeyRevoked since={reply.since} billing={reply.billing} View={View} {...rest} />;
    case 'ready':
      return <View billing={reply.billing} asOfNote={false} {...rest} />;
  }
}
