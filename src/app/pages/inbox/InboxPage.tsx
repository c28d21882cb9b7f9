import type { MatchesQuery } from '@clearsync/contract/matches';
import { getMatches } from '@clearsync/ui/api/getMatches';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { inbox as words } from '@clearsync/ui/strings/inbox';
import { useCallback, useState } from 'react';
import { InboxView } from './InboxView.tsx';
import { usePages } from './usePages.ts';

/** Customers that wait for a person to say which record they are. */
export function InboxPage() {
  const [kind, setKind] = useState<MatchesQuery['kind']>('all');
  const pages = usePages();
  const { cursor } = pages;
  const ask = useCallback(() => getMatches({ kind, cursor }), [kind, cursor]);
  const { answer, last, pending, reload } = useAnswer(ask);
  if (answer === null) return <Loading label={words.loading} />;
  const refused = answer.kind === 'refused' && answer.status === 403;
  if (last === null || refused) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  return (
    <>
      {answer.kind === 'ok' ? null : <FailureAlert failure={answer} />}
      <InboxView
        reply={last}
        kind={kind}
        onKind={(wanted) => {
          pages.goFirst();
          setKind(wanted);
        }}
        pages={pages}
        pending={pending}
        reload={reload}
      />
    </>
  );
}
