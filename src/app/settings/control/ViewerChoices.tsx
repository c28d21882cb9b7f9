import { fill } from '@clearsync/ui/format/fill';
import { control } from '@clearsync/ui/strings/control';
import { Alert, Flex, Text, TextArea, ToggleGroup, useExtensionContext } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { cleanText } from '../cleanText.ts';
import type { FieldsProps } from '../fieldsProps.ts';

const WAYS = ['everybody', 'limited'] as const;
const ROWS = 5;

/** Everybody, or people by their e-mail addresses; what was typed stays while somebody looks at the other way. */
export function ViewerChoices({ choices, change, readOnly, errors }: FieldsProps) {
  const words = control.access;
  const { viewers } = choices;
  return (
    <Flex direction="column" gap="md">
      <ToggleGroup
        toggleType="radioButtonList"
        name="viewersLimited"
        label={words.shownTo}
        options={WAYS.map((value) => ({ ...words.ways[value], value, readOnly }))}
        value={viewers.limited ? 'limited' : 'everybody'}
        onChange={(value) => change({ viewers: { ...viewers, limited: value === 'limited' } })}
        testId="viewers-limited"
      />
      {viewers.limited ? <EmailsField {...{ choices, change, readOnly, errors }} /> : null}
      {viewers.limited ? <NotYou emails={viewers.emails} /> : null}
    </Flex>
  );
}

/** One a line; it takes commas and spaces too, and keeps what was typed as it was typed. */
function EmailsField({ choices, change, readOnly, errors }: FieldsProps) {
  const words = control.access;
  const [typed, setTyped] = useState(choices.viewers.emails.join('\n'));
  const error = errors.viewers;
  const type = (text: string) => {
    setTyped(text);
    const emails = text.split(/[\s,;]+/).filter((email) => email !== '');
    change({ viewers: { limited: true, emails } });
  };
  return (
    <TextArea
      name="viewers"
      label={words.emails}
      description={words.emailsHint}
      placeholder={words.placeholder}
      rows={ROWS}
      resize="vertical"
      value={typed}
      readOnly={readOnly}
      onInput={type}
      onChange={(text) => {
        if (text !== typed) type(text);
      }}
      error={error !== undefined}
      {...(error === undefined ? {} : { validationMessage: error })}
      testId="viewers"
    />
  );
}

/** Said before it is saved: who limits it to others does not see billing any more. */
function NotYou({ emails }: { emails: string[] }) {
  const { email } = useExtensionContext<'settings'>().user;
  const words = control.access.notYou;
  if (emails.length === 0) return null;
  if (emails.some((one) => cleanText(one).toLowerCase() === email.toLowerCase())) return null;
  return (
    <Alert title={words.title} variant="warning" testId="not-you">
      <Text>{fill(words.text, { email })}</Text>
    </Alert>
  );
}
