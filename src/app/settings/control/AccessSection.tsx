import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { control } from '@clearsync/ui/strings/control';
import { Heading, Text } from '@hubspot/ui-extensions';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';
import { ViewerChoices } from './ViewerChoices.tsx';

const OWN = ['viewers'] as const;

/** Who sees billing on the cards and the app's pages. */
export function AccessSection({ setup, draft }: SectionProps) {
  const words = control.access;
  const section = draft.section(OWN);
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <Text>{words.intro}</Text>
      <ViewerChoices key={setup.choices.viewers.emails.join()} {...section.fields} />
      <Note>{words.settingsStay}</Note>
      <Note>{words.properties}</Note>
      <SaveBar section={section} setup={setup} savedWords={words.saved} />
    </Column>
  );
}
