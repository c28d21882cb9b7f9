import { getSetup } from '@clearsync/ui/api/getSetup';
import { Column } from '@clearsync/ui/components/Column';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useCanSetUp } from '@clearsync/ui/hooks/useCanSetUp';
import { usePolling } from '@clearsync/ui/hooks/usePolling';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, ErrorState, Text } from '@hubspot/ui-extensions';
import { isRunning } from '../wizardStep.ts';
import { Setup } from './Setup.tsx';

const IMPORT_POLL_MS = 2_000;

/** The settings page; without HubSpot's permission for integrations it asks nothing and shows why. */
export function Settings() {
  const canSetUp = useCanSetUp();
  if (canSetUp) return <LoadedSettings />;
  return (
    <ErrorState title={settings.locked.title} type="lock">
      <Text>{settings.locked.text}</Text>
    </ErrorState>
  );
}

function LoadedSettings() {
  const { answer, last, pending, reload, replace } = useAnswer(getSetup);
  usePolling(last !== null && isRunning(last) && !pending, IMPORT_POLL_MS, reload);
  if (answer === null) return <Loading label={settings.loading} />;
  if (last === null)
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  return (
    <Column gap="md">
      {answer.kind === 'ok' ? null : (
        <Alert title={settings.pollFailed.title} variant="warning" testId="poll-failed">
          <Text>{settings.pollFailed.text}</Text>
        </Alert>
      )}
      <Setup setup={last} reload={reload} replace={replace} />
    </Column>
  );
}
