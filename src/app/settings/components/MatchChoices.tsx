import { Column } from '@clearsync/ui/components/Column';
import { settings } from '@clearsync/ui/strings/settings';
import { Input, Text } from '@hubspot/ui-extensions';
import type { FieldsProps } from '../fieldsProps.ts';
import { MATCHED, type Matched } from '../readChoices.ts';

const PARTS = [
  ['key', 'Key'],
  ['property', 'Property'],
] as const;

/** Which key of a Stripe customer's metadata holds which property of a record; both are optional. */
export function MatchChoices({ choices, change, readOnly, errors }: FieldsProps) {
  const words = settings.import;
  const type = (record: Matched, part: 'key' | 'property', text: string) => {
    const naming = { key: '', property: '', ...choices.metadataMatch[record], [part]: text };
    const named = naming.key === '' && naming.property === '' ? null : naming;
    change({ metadataMatch: { ...choices.metadataMatch, [record]: named } });
  };
  return (
    <Column gap="md">
      <Text>{words.matchText}</Text>
      {MATCHED.flatMap((record) =>
        PARTS.map(([part, suffix]) => {
          const name = `${record}${suffix}` as const;
          const value = choices.metadataMatch[record]?.[part] ?? '';
          const error = errors[name];
          return (
            <Input
              key={name}
              name={name}
              label={words.metadata[name]}
              description={words[`${name}Hint`]}
              value={value}
              readOnly={readOnly}
              onInput={(text) => type(record, part, text)}
              onChange={(text) => {
                if (text !== value) type(record, part, text);
              }}
              error={error !== undefined}
              {...(error === undefined ? {} : { validationMessage: error })}
              testId={name}
            />
          );
        }),
      )}
    </Column>
  );
}
