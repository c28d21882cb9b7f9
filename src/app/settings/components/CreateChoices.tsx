import type { Creation } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { settings } from '@clearsync/ui/strings/settings';
import { Select } from '@hubspot/ui-extensions';
import type { FieldsProps } from '../fieldsProps.ts';

const CREATIONS: readonly Creation[] = ['off', 'paying', 'all'];
const OBJECTS = [
  ['createContacts', 'create-contacts'],
  ['createCompanies', 'create-companies'],
] as const;

/** For whom records are created when none matches; for nobody at first. */
export function CreateChoices({ choices, change, readOnly }: FieldsProps) {
  const words = settings.import;
  return (
    <Column gap="md">
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
            if (creation !== undefined) change({ [name]: creation });
          }}
          testId={testId}
        />
      ))}
      <Note>{words.createHint}</Note>
    </Column>
  );
}
