import { settings } from '@clearsync/ui/strings/settings';
import type { FieldsProps } from '../fieldsProps.ts';
import type { DomainList } from '../readChoices.ts';
import { ListField } from './ListField.tsx';

interface Props extends FieldsProps {
  name: DomainList;
  testId: string;
}

const ROWS = 3;

/** A list of domains. */
export function DomainField({ name, choices, change, readOnly, errors, testId }: Props) {
  const words = settings.import;
  return (
    <ListField
      {...{ name, testId, readOnly }}
      label={words[name]}
      hint={words[`${name === 'excludedDomains' ? 'excluded' : name}Hint`]}
      placeholder={words.domainsPlaceholder}
      rows={ROWS}
      values={choices[name]}
      change={(domains) => change({ [name]: domains })}
      error={errors[name]}
    />
  );
}
