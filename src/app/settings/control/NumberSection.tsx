import { Column } from '@clearsync/ui/components/Column';
import { control } from '@clearsync/ui/strings/control';
import { Heading, Text } from '@hubspot/ui-extensions';
import { Conversions } from '../components/Conversions.tsx';
import { NumberChoices } from '../components/NumberChoices.tsx';
import { isRunning } from '../wizardStep.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Forecast } from './Forecast.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { SectionProps } from './sections.ts';

const OWN = ['mrrRule', 'reportingCurrency'] as const;

/** What counts as MRR and in which currency it is stated; what saving would change, and what it did. */
export function NumberSection({ setup, draft }: SectionProps) {
  const section = draft.section(OWN);
  const rule = section.fields.choices.mrrRule;
  const isOtherRule = rule !== setup.choices.mrrRule;
  return (
    <Column gap="md">
      <Heading>{control.numbers.heading}</Heading>
      {isOtherRule ? null : <BeforeAfter before={draft.before} setup={setup} />}
      <NumberChoices setup={setup} {...section.fields} />
      <Conversions setup={setup} />
      {isOtherRule && !isRunning(setup) ? <Forecast setup={setup} rule={rule} /> : null}
      {section.isChanged ? <Text testId="what-next">{control.numbers.next}</Text> : null}
      <SaveBar section={section} setup={setup} />
    </Column>
  );
}
