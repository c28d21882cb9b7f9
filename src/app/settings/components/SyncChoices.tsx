import type { Choices, SyncFilter } from '@clearsync/contract/setup';
import type { Failure } from '@clearsync/ui/api/answer';
import { settings } from '@clearsync/ui/strings/settings';
import { Flex, Input, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
  readOnly: boolean;
  /** Of the last saving; what is wrong with the domains stands beside them. */
  failure: Failure | null;
}

const FILTERS: readonly SyncFilter[] = ['everyone', 'paying_or_trialing', 'paying'];

/** Whose billing goes to HubSpot, and which domains never do. */
export function SyncChoices({ choices, onChange, readOnly, failure }: Props) {
  const words = settings.import;
  // What stands in the field is kept as it was typed.
  const [typed, setTyped] = useState(choices.excludedDomains.join(', '));
  const error = aboutDomains(failure);
  const type = (text: string) => {
    setTyped(text);
    onChange({ ...choices, excludedDomains: text.split(/[\s,;]+/).filter((domain) => domain !== '') });
  };
  return (
    <Flex direction="column" gap="sm">
      <Select
        name="syncFilter"
        label={words.syncFilter}
        description={words.syncHint}
        options={FILTERS.map((value) => ({ label: words.syncFilters[value], value }))}
        value={choices.syncFilter}
        readOnly={readOnly}
        onChange={(value) => {
          const syncFilter = FILTERS.find((filter) => filter === value);
          if (syncFilter !== undefined) onChange({ ...choices, syncFilter });
        }}
        testId="sync-filter"
      />
      <Input
        name="excludedDomains"
        label={words.excludedDomains}
        description={words.excludedHint}
        placeholder={words.excludedPlaceholder}
        value={typed}
        readOnly={readOnly}
        onInput={type}
        onChange={(text) => {
          if (text !== typed) type(text);
        }}
        error={error !== null}
        {...(error === null ? {} : { validationMessage: error })}
        testId="excluded-domains"
      />
    </Flex>
  );
}

/** The server's words when it refused the domains; null else. */
export function aboutDomains(failure: Failure | null): string | null {
  if (failure?.kind !== 'refused' || failure.problem.field !== 'excludedDomains') return null;
  const { title, message, action } = failure.problem;
  return [title, message, action].filter((part) => part !== null).join(' ');
}
