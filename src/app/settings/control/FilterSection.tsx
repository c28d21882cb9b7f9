import { Column } from '@clearsync/ui/components/Column';
import { control } from '@clearsync/ui/strings/control';
import { Heading } from '@hubspot/ui-extensions';
import { SyncChoices } from '../components/SyncChoices.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';

const OWN = ['syncFilter', 'excludedDomains'] as const;

/** Whose billing goes to HubSpot, and which domains never do. */
export function FilterSection({ setup, draft }: SectionProps) {
  const section = draft.section(OWN);
  return (
    <Column gap="md">
      <Heading>{control.filters.heading}</Heading>
      <SyncChoices key={setup.choices.excludedDomains.join()} {...section.fields} />
      <SaveBar section={section} setup={setup} />
    </Column>
  );
}
