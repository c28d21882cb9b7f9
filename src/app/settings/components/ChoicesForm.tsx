import type { SetupReply } from '@clearsync/contract/setup';
import { putChoices } from '@clearsync/ui/api/putChoices';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { useSubmit } from '@clearsync/ui/hooks/useSubmit';
import { settings } from '@clearsync/ui/strings/en/settings';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { ChoiceToggles } from './ChoiceToggles.tsx';

/** The choices after the import; they are saved by a button, not by a slip of the finger. */
export function ChoicesForm({ setup, replace }: { setup: SetupReply; replace: (setup: SetupReply) => void }) {
  const [choices, setChoices] = useState(setup.choices);
  const { sending, value, failure, send, forget } = useSubmit(putChoices);
  const changed =
    choices.createContacts !== setup.choices.createContacts ||
    choices.createCompanies !== setup.choices.createCompanies;
  const save = async () => {
    const saved = await send(choices);
    if (saved?.kind === 'ok') replace(saved.value);
  };
  return (
    <Flex direction="column" gap="sm">
      <ChoiceToggles
        choices={choices}
        readOnly={sending}
        onChange={(next) => {
          setChoices(next);
          forget();
        }}
      />
      {failure === null ? null : <FailureAlert failure={failure} />}
      {value === null || failure !== null ? null : <Text testId="saved">{settings.live.saved}</Text>}
      <Flex>
        <LoadingButton
          variant="secondary"
          size="sm"
          loading={sending}
          disabled={!changed}
          onClick={save}
          testId="save-choices"
        >
          {settings.live.save}
        </LoadingButton>
      </Flex>
    </Flex>
  );
}
