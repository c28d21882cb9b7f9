import type { CardReply } from '@clearsync/contract/card';
import type { Failure } from '@clearsync/ui/api/answer';
import { describeFailure } from '@clearsync/ui/api/describeFailure';
import { getCard } from '@clearsync/ui/api/getCard';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useWords } from '@clearsync/ui/components/useWords';
import { pauseOf } from '@clearsync/ui/follow/pace';
import { useFollow } from '@clearsync/ui/hooks/useFollow';
import type { Words } from '@clearsync/ui/strings/catalogue';
import { type ComponentType, useCallback } from 'react';
import { isSameCard } from '../isSameCard.ts';
import type { BillingViewProps } from './billingViewProps.ts';
import { CardState } from './CardState.tsx';
import type { NoMatchProps } from './noMatchProps.ts';
import { SlowDown } from './SlowDown.tsx';
import { useRecord } from './useRecord.ts';
import { useRedrawnRecord } from './useRedrawnRecord.ts';
import { useRefresh } from './useRefresh.ts';

interface Props {
  View: ComponentType<BillingViewProps>;
  NoMatchView: ComponentType<NoMatchProps>;
  /** Texts that the bundle brings along, see useWords. */
  english?: Readonly<Record<string, Words>>;
}

/**
 * The billing of the record that is open, drawn by `View`: short in the sidebar, long on the record tab. What few surfaces
 * need comes by these two, so that the bundles of the others stay small.
 */
export function BillingCard({ View, NoMatchView, english }: Props) {
  const withoutWords = useWords(english);
  const record = useRecord();
  const ask = useCallback(() => getCard(record), [record]);
  const following = useFollow<CardReply>(ask, isSameCard);
  const { answer, last, receivedAt, changedAt, isTroubled, failures, pending, again } = following;
  const { receipt, refresh } = useRefresh(record, again);
  useRedrawnRecord(changedAt);

  if (withoutWords !== null) return withoutWords;
  if (answer === null) return <Loading />;
  const reload = () => again();
  if (last === null || isRefusal(answer)) {
    if (answer.kind === 'ok') return null;
    if (!isThrottled(answer)) return <FailureState failure={answer} pending={pending} onRetry={reload} />;
    const { title, reference } = describeFailure(answer);
    const pauseMs = pauseOf(following, 0);
    return <SlowDown key={failures} title={title} reference={reference} pauseMs={pauseMs} />;
  }
  const failed = answer.kind !== 'ok' && isTroubled ? describeFailure(answer).reference : undefined;
  const followed = { receivedAt, changedAt, failed, receipt };
  return <CardState reply={last} {...{ View, NoMatchView, pending, reload, refresh, followed }} />;
}

/** Old values stay when the server is out of reach, never when it says that this person may not see them. */
function isRefusal(answer: { kind: 'ok' } | Failure): boolean {
  return answer.kind === 'refused' && answer.status === 403;
}

function isThrottled(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.status === 429;
}
