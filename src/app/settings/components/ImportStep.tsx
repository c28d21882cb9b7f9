import type { SetupReply } from '@clearsync/contract/setup';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/en/settings';
import { Alert, Button, Flex, Heading, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { currentConnection, isRunning } from '../wizardStep.ts';
import { ChoiceToggles } from './ChoiceToggles.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { NumberChoices } from './NumberChoices.tsx';
import { useStartImport } from './useStartImport.ts';

interface Props {
  setup: SetupReply;
  replace: (setup: SetupReply) => void;
  onStarted: () => void;
  onBack: () => void;
}

/** The last choices and the start; then the progress. */
export function ImportStep({ setup, replace, onStarted, onBack }: Props) {
  const [choices, setChoices] = useState(setup.choices);
  const { starting, failure, start } = useStartImport(setup);
  const connection = currentConnection(setup);
  const { progress } = setup;
  if (progress !== null && isRunning(setup)) return <ImportRunning progress={progress} />;
  const words = settings.import;
  const begin = async () => {
    if (connection === null) return;
    const started = await start(connection.id, choices);
    if (started === null) return;
    replace(started);
    onStarted();
  };
  return (
    <Flex direction="column" gap="md">
      <Heading>{words.heading}</Heading>
      {progress?.state === 'failed' ? (
        <Alert title={words.failed.title} variant="danger" testId="import-failed">
          <Text>{words.failed.text}</Text>
          {progress.reason === null ? null : (
            <Text>{fill(words.failed.reason, { reason: progress.reason })}</Text>
          )}
        </Alert>
      ) : null}
      <Text>{words.intro}</Text>
      <Text>{words.match}</Text>
      <NumberChoices setup={setup} choices={choices} onChange={setChoices} readOnly={starting} />
      <ChoiceToggles choices={choices} onChange={setChoices} readOnly={starting} />
      {failure === null ? null : <FailureAlert failure={failure} />}
      <Flex gap="sm" align="center">
        <LoadingButton
          variant="primary"
          loading={starting}
          disabled={connection === null}
          onClick={begin}
          testId="start-import"
        >
          {words.start}
        </LoadingButton>
        <Button variant="secondary" disabled={starting} onClick={onBack} testId="back">
          {settings.back}
        </Button>
      </Flex>
    </Flex>
  );
}
