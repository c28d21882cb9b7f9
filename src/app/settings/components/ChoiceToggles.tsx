import type { Choices, Creation } from '@clearsync/contract/setup';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, Select, Text, Toggle } from '@hubspot/ui-extensions';

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
  readOnly: boolean;
}

const CREATIONS: readonly Creation[] = ['off', 'paying', 'all'];
const OBJECTS = [
  ['createContacts', 'create-contacts'],
  ['createCompanies', 'create-companies'],
] as const;

/** For whom records are created when none matches, and whether comments are written; all off at first. */
export function ChoiceToggles({ choices, onChange, readOnly }: Props) {
  const words = settings.import;
  return (
    <Flex direction="column" gap="sm">
      {OBJECTS.map(([name, testId]) => (
        <Select
          key={name}
          name={name}
          label={words[name]}
          options={CREATIONS.map((value) => ({ label: words.creations[value], value }))}
          value={choices[name]}
          readOnly={readOnly}
          onChange={(value) => {
            const creation = CREATIONS.find((one) => one === value);
            if (creation !== undefined) onChange({ ...choices, [name]: creation });
          }}
          testId={testId}
        />
      ))}
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
