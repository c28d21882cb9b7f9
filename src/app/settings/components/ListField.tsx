import { TextArea } from '@hubspot/ui-extensions';
import { useState } from 'react';

interface Props {
  name: string;
  label: string;
  hint: string;
  placeholder: string;
  rows: number;
  values: readonly string[];
  change: (values: string[]) => void;
  readOnly: boolean;
  error: string | undefined;
  testId: string;
}

/** Values one a line; it takes commas and spaces too, and keeps what was typed as it was typed. */
export function ListField({ name, label, hint, values, change, error, testId, ...field }: Props) {
  const [typed, setTyped] = useState(values.join('\n'));
  const type = (text: string) => {
    setTyped(text);
    change(text.split(/[\s,;]+/).filter((value) => value !== ''));
  };
  return (
    <TextArea
      {...{ name, label, testId }}
      {...field}
      description={hint}
      resize="vertical"
      value={typed}
      onInput={type}
      onChange={(text) => {
        if (text !== typed) type(text);
      }}
      error={error !== undefined}
      {...(error === undefined ? {} : { validationMessage: error })}
    />
  );
}
