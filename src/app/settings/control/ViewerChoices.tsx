import { Column } from '@clearsync/ui/components/Column';
import { fill } from '@clearsync/ui/format/fill';
import { control } from '@clearsync/ui/strings/control';
import { Alert, Text, ToggleGroup, useExtensionContext } from '@hubspot/ui-extensions';
import { cleanText } from '../cleanText.ts';
import { ListField } from '../components/ListField.tsx';
import type { FieldsProps } from '../fieldsProps.ts';

const WAYS = ['everybody', 'limited'] as const;
const ROWS = 5;

/** Everybody, or people by their e-mail addresses; what was typed stays while somebody looks at the other way. */
export function ViewerChoices({ choices, change, readOnly, errors }: FieldsProps) {
  const words = control.access;
  const { viewers } = choices;
  return (
    <Column gap="md">
      <ToggleGroup
        toggleType="radioButtonList"
        name="viewersLimited"
        label={words.shownTo}
        options={WAYS.map((value) => ({ ...words.ways[value], value, readOnly }))}
        value={viewers.limited ? 'limited' : 'everybody'}
        onChange={(value) => change({ viewers: { ...viewers, limited: value === 'limited' } })}
        testId="viewers-limited"
      />
      {viewers.limited ? (
        <ListField
          name="viewers"
          label={words.emails}
          hint={words.emailsHint}
          placeholder={words.placeholder}
          rows={ROWS}
          values={viewers.emails}
          change={(emails) => change({ viewers: { limited: true, emails } })}
          readOnly={readOnly}
          error={errors.viewers}
          testId="viewers"
        />
      ) : null}
      {viewers.limited ? <NotYou emails={viewers.emails} /> : null}
    </Column>
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
