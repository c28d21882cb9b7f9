import { describeFailure } from '@clearsync/ui/api/describeFailure';
import { getHome } from '@clearsync/ui/api/getHome';
import { Column } from '@clearsync/ui/components/Column';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { usePolling } from '@clearsync/ui/hooks/usePolling';
import { home } from '@clearsync/ui/strings/home';
import { EmptyState, LoadingButton, Text } from '@hubspot/ui-extensions';
import { isUnderWay } from '../healthOf.ts';
import { HomeView } from './HomeView.tsx';

const IMPORT_POLL_MS = 5_000;

/** The app's page: how it goes, how much there is, what needs a person. */
export function Home() {
  const { answer, last, pending, reload } = useAnswer(getHome);
  usePolling(last !== null && isUnderWay(last) && !pending, IMPORT_POLL_MS, reload);
  if (answer === null) return <Loading label={home.loading} />;
  const refused = answer.kind === 'refused' && answer.status === 403;
  if (last === null || refused) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  if (last.connections.length === 0) return <NotConnected pending={pending} reload={reload} />;
  const failed = answer.kind === 'ok' ? undefined : describeFailure(answer).reference;
  return <HomeView home={last} pending={pending} reload={reload} failed={failed} />;
}

function NotConnected({ pending, reload }: { pending: boolean; reload: () => void }) {
  const words = home.notConnected;
  return (
    <EmptyState title={words.title} imageName="integrations" layout="vertical">
      <Column align="center" gap="sm">
        <Text>{words.text}</Text>
        <Text>{words.where}</Text>
        <LoadingButton variant="primary" loading={pending} onClick={reload} testId="again">
          {words.again}
        </LoadingButton>
      </Column>
    </EmptyState>
  );
}
