import { control } from '@clearsync/ui/strings/control';
import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { Conversions } from '../components/Conversions.tsx';
import { NumberChoices } from '../components/NumberChoices.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';

const OWN = ['mrrRule', 'reportingCurrency'] as const;

/** What counts as MRR and in which currency it is stated; what saving does, and what it did. */
export function NumberSection({ setup, draft }: SectionProps) {
  const section = draft.section(OWN);
  return (
    <Flex direction="column" gap="md">
      <Heading>{control.numbers.heading}</Heading>
      <BeforeAfter before={draft.before} setup={setup} />
      <NumberChoices setup={setup} {...section.fields} />
      <Conversions setup={setup} />
      {section.isChanged ? <Text testId="what-next">{control.numbers.next}</Text> : null}
      <SaveBar section={section} setup={setup} />
    </Flex>
  );
}
