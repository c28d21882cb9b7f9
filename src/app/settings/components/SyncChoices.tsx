import type { SyncFilter } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { settings } from '@clearsync/ui/strings/settings';
import { Select } from '@hubspot/ui-extensions';
import type { FieldsProps } from '../fieldsProps.ts';
import { DomainField } from './DomainField.tsx';

const FILTERS: readonly SyncFilter[] = ['everyone', 'paying_or_trialing', 'paying'];

/** Whose billing goes to HubSpot, and which domains never do. */
export function SyncChoices(props: FieldsProps) {
  const { choices, change, readOnly } = props;
  const words = settings.import;
  return (
    <Column gap="md">
      <Select
        name="syncFilter"
        label={words.syncFilter}
        description={words.syncHint}
        options={FILTERS.map((value) => ({ label: words.syncFilters[value], value }))}
        value={choices.syncFilter}
        readOnly={readOnly}
        onChange={(value) => {
          const syncFilter = FILTERS.find((filter) => filter === value);
          if (syncFilter !== undefined) change({ syncFilter });
        }}
        testId="sync-filter"
      />
      <DomainField name="excludedDomains" testId="excluded-domains" {...props} />
    </Column>
  );
}
