import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { control } from '@clearsync/ui/strings/control';
import { Heading, Text } from '@hubspot/ui-extensions';
import { CreateChoices } from '../components/CreateChoices.tsx';
import { DomainField } from '../components/DomainField.tsx';
import { MatchChoices } from '../components/MatchChoices.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';

const OWN = [
  'metadataMatch',
  'createContacts',
  'createCompanies',
  'freeMailAdded',
  'freeMailRemoved',
] as const;

/** By what records are found, what happens when none is, and where people decide it themselves. */
export function MatchingSection({ setup, draft }: SectionProps) {
  const words = control.matching;
  const section = draft.section(OWN);
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <Text>{words.order}</Text>
      <MatchChoices {...section.fields} />
      <CreateChoices {...section.fields} />
      <Text>{words.inbox}</Text>
      <Heading>{words.freeMail}</Heading>
      <Note>{words.freeMailHint}</Note>
      {(['freeMailAdded', 'freeMailRemoved'] as const).map((name) => (
        // Drawn anew when it was saved: the server answers the domains as it compares them.
        <DomainField
          key={`${name} ${setup.choices[name].join()}`}
          name={name}
          testId={name}
          {...section.fields}
        />
      ))}
      <SaveBar section={section} setup={setup} />
    </Column>
  );
}
