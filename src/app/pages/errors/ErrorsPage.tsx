import { getErrors } from '@clearsync/ui/api/getErrors';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { errors as words } from '@clearsync/ui/strings/errors';
import { ErrorsView } from './ErrorsView.tsx';

/** What was set aside, why, and what mends it. */
export function ErrorsPage() {
  const { answer, last, pending, reload } = useAnswer(getErrors);
  if (answer === null) return <Loading label={words.loading} />;
  const refused = answer.kind === 'refused' && answer.status === 403;
  if (last === null || refused) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  return (
    <>
      {answer.kind === 'ok' ? null : <FailureAlert failure={answer} />}
      <ErrorsView reply={last} pending={pending} reload={reload} />
    </>
  );
}
