import { settings } from '@clearsync/ui/strings/settings';
import { TextArea } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { FieldsProps } from '../fieldsProps.ts';
import type { DomainList } from '../readChoices.ts';

interface Props extends FieldsProps {
  name: DomainList;
  testId: string;
}

const ROWS = 3;

/** A list of domains, one a line; it takes commas and spaces too, and keeps what was typed as it was typed. */
export function DomainField({ name, choices, change, readOnly, errors, testId }: Props) {
  const words = settings.import;
  const [typed, setTyped] = useState(choices[name].join('\n'));
  const error = errors[name];
  const type = (text: string) => {
    setTyped(text);
    change({ [name]: text.split(/[\s,;]+/).filter((domain) => domain !== '') });
  };
  return (
    <TextArea
      name={name}
      label={words[name]}
      description={words[`${name === 'excludedDomains' ? 'excluded' : name}Hint`]}
      placeholder={words.domainsPlaceholder}
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
      testId={testId}
    />
  );
}
