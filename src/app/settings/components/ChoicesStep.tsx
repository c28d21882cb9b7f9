import type { Choices, SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { settings } from '@clearsync/ui/strings/settings';
import { Button, Flex, Heading, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { fieldErrors } from '../fieldErrors.ts';
import { readChoices } from '../readChoices.ts';
import { useRaise } from '../useRaise.ts';
import { currentConnection } from '../wizardStep.ts';
import { CommentsChoice } from './CommentsChoice.tsx';
import { CreateChoices } from './CreateChoices.tsx';
import { FieldProblems } from './FieldProblems.tsx';
import { ImportFailed } from './ImportFailed.tsx';
import { MatchChoices } from './MatchChoices.tsx';
import { NumberChoices } from './NumberChoices.tsx';
import { SyncChoices } from './SyncChoices.tsx';
import { useStartImport } from './useStartImport.ts';

interface Props {
  setup: SetupReply;
  replace: (setup: SetupReply) => void;
  onDone: () => void;
  onBack: () => void;
}

/** The choices before the preview; the first time they start the import, later they only change what it shows. */
export function ChoicesStep({ setup, replace, onDone, onBack }: Props) {
  const format = useFormat();
  const raise = useRaise();
  const [typed, setTyped] = useState(setup.choices);
  const [pressed, setPressed] = useState(false);
  const { starting, failure, start, save } = useStartImport(setup);
  const { choices, errors } = readChoices(typed, format);
  const refused = fieldErrors(failure);
  const connection = currentConnection(setup);
  const { progress } = setup;
  const read = progress !== null && progress.state !== 'failed';
  const words = settings.import;
  const goOn = async () => {
    if (connection === null) return;
    setPressed(true);
    if (Object.keys(errors).length > 0) return raise(errors);
    const next = read ? await save(choices) : await start(connection.id, choices);
    if (next === null) return;
    replace(next);
    onDone();
  };
  const fields = {
    choices: typed,
    change: (changed: Partial<Choices>) => setTyped({ ...typed, ...changed }),
    readOnly: starting,
    errors: { ...refused, ...(pressed ? errors : {}) },
  };
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      {progress?.state === 'failed' ? <ImportFailed reason={progress.reason} /> : null}
      <Text>{words.intro}</Text>
      <SyncChoices {...fields} />
      <Heading>{words.match}</Heading>
      <MatchChoices {...fields} />
      <CreateChoices {...fields} />
      <NumberChoices setup={setup} {...fields} />
      <CommentsChoice {...fields} />
      <FieldProblems errors={fields.errors} />
      {failure === null || refused !== null ? null : <FailureAlert failure={failure} />}
      <Flex gap="sm" align="center" wrap={true}>
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
    </Column>
  );
}
