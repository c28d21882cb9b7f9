import type { Choices } from '@clearsync/contract/setup';
import { settings } from '@clearsync/ui/strings/en/settings';
import { Flex, Text, Toggle } from '@hubspot/ui-extensions';

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
  readOnly: boolean;
}

/** Whether records may be created for customers that match none, and whether comments are written; all off at first. */
export function ChoiceToggles({ choices, onChange, readOnly }: Props) {
  const words = settings.import;
  return (
    <Flex direction="column" gap="sm">
      <Toggle
        name="createContacts"
        label={words.createContacts}
        textChecked={words.on}
        textUnchecked={words.off}
        checked={choices.createContacts !== 'off'}
        readOnly={readOnly}
        onChange={(wanted) => onChange({ ...choices, createContacts: wanted ? 'all' : 'off' })}
        testId="create-contacts"
      />
      <Toggle
        name="createCompanies"
        label={words.createCompanies}
        textChecked={words.on}
        textUnchecked={words.off}
        checked={choices.createCompanies !== 'off'}
        readOnly={readOnly}
        onChange={(wanted) => onChange({ ...choices, createCompanies: wanted ? 'all' : 'off' })}
        testId="create-companies"
      />
      <Text variant="microcopy">{words.createHint}</Text>
      <Toggle
        name="cancelComments"
        label={words.cancelComments}
        textChecked={words.on}
        textUnchecked={words.off}
        checked={choices.cancelComments}
        readOnly={readOnly}
        onChange={(cancelComments) => onChange({ ...choices, cancelComments })}
        testId="cancel-comments"
      />
      <Text variant="microcopy">{words.cancelHint}</Text>
    </Flex>
  );
}
