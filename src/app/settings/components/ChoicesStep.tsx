import type { SetupReply } from '@clearsync/contract/setup';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { fill } from '@clearsync/ui/format/fill';
import { settings } from '@clearsync/ui/strings/settings';
import { Alert, Button, Flex, Heading, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { currentConnection } from '../wizardStep.ts';
import { ChoiceToggles } from './ChoiceToggles.tsx';
import { NumberChoices } from './NumberChoices.tsx';
import { aboutDomains, SyncChoices } from './SyncChoices.tsx';
import { useStartImport } from './useStartImport.ts';

interface Props {
  setup: SetupReply;
  replace: (setup: SetupReply) => void;
  onDone: () => void;
  onBack: () => void;
}

/** The choices before the preview; the first time they start the import, later they only change what it shows. */
export function ChoicesStep({ setup, replace, onDone, onBack }: Props) {
  const [choices, setChoices] = useState(setup.choices);
  const { starting, failure, start, save } = useStartImport(setup);
  const connection = currentConnection(setup);
  const { progress } = setup;
  const read = progress !== null && progress.state !== 'failed';
  const words = settings.import;
  const goOn = async () => {
    if (connection === null) return;
    const next = read ? await save(choices) : await start(connection.id, choices);
    if (next === null) return;
    replace(next);
    onDone();
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
      <SyncChoices choices={choices} onChange={setChoices} readOnly={starting} failure={failure} />
      <ChoiceToggles choices={choices} onChange={setChoices} readOnly={starting} />
      <NumberChoices setup={setup} choices={choices} onChange={setChoices} readOnly={starting} />
      {failure === null || aboutDomains(failure) !== null ? null : <FailureAlert failure={failure} />}
      <Flex gap="sm" align="center">
        <LoadingButton
          variant="primary"
          loading={starting}
          disabled={connection === null}
          onClick={goOn}
          testId={read ? 'show-preview' : 'start-import'}
        >
          {read ? words.showPreview : words.start}
        </LoadingButton>
        <Button variant="secondary" disabled={starting} onClick={onBack} testId="back">
          {settings.back}
        </Button>
      </Flex>
    </Flex>
  );
}
