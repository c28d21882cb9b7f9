import { control } from '@clearsync/ui/strings/control';
import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';
import { ViewerChoices } from './ViewerChoices.tsx';

const OWN = ['viewers'] as const;

/** Who sees billing on the cards and the app's pages. */
export function AccessSection({ setup, draft }: SectionProps) {
  const words = control.access;
  const section = draft.section(OWN);
  return (
    <Flex direction="column" gap="md">
      <Heading>{words.heading}</Heading>
      <Text>{words.intro}</Text>
      <ViewerChoices key={setup.choices.viewers.emails.join()} {...section.fields} />
      <Text variant="microcopy">{words.settingsStay}</Text>
      <Text variant="microcopy">{words.properties}</Text>
      <SaveBar section={section} setup={setup} savedWords={words.saved} />
    </Flex>
  );
}
