import type { SetupReply } from '@clearsync/contract/setup';
import { putChoices } from '@clearsync/ui/api/putChoices';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { sameChoices } from '../sameChoices.ts';
import { isRunning } from '../wizardStep.ts';
import { ChoiceToggles } from './ChoiceToggles.tsx';
import { Conversions } from './Conversions.tsx';
import { NumberChoices } from './NumberChoices.tsx';
import { aboutDomains, SyncChoices } from './SyncChoices.tsx';

/** The choices after the import; they are saved by a button, not by a slip of the finger. */
export function ChoicesForm({ setup, replace }: { setup: SetupReply; replace: (setup: SetupReply) => void }) {
  const [choices, setChoices] = useState(setup.choices);
  const { sending, value, failure, send, forget } = useSubmit(putChoices);
  const save = async () => {
    const saved = await send(choices);
    if (saved?.kind === 'ok') replace(saved.value);
  };
  const change = (next: typeof choices) => {
    setChoices(next);
    forget();
  };
  return (
    <Flex direction="column" gap="md">
      <SyncChoices choices={choices} readOnly={sending} onChange={change} failure={failure} />
      <NumberChoices setup={setup} choices={choices} readOnly={sending} onChange={change} />
      <Conversions setup={setup} />
      <ChoiceToggles choices={choices} readOnly={sending} onChange={change} />
      {failure === null || aboutDomains(failure) !== null ? null : <FailureAlert failure={failure} />}
      {value === null || failure !== null ? null : (
        <Text testId="saved">{isRunning(value) ? settings.live.savedNumbers : settings.live.saved}</Text>
      )}
      <Flex>
        <LoadingButton
          variant="secondary"
          size="sm"
          loading={sending}
          disabled={sameChoices(choices, setup.choices)}
          onClick={save}
          testId="save-choices"
        >
          {settings.live.save}
        </LoadingButton>
      </Flex>
    </Flex>
  );
}
