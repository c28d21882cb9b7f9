import { Column } from '@clearsync/ui/components/Column';
import { control } from '@clearsync/ui/strings/control';
import { Tab, Tabs } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useDraft } from '../useDraft.ts';
import { AccessSection } from './AccessSection.tsx';
import { ConnectionSection } from './ConnectionSection.tsx';
import { DangerSection } from './DangerSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FilterSection } from './FilterSection.tsx';
import { LiveSection } from './LiveSection.tsx';
import { MatchingSection } from './MatchingSection.tsx';
import { NumberSection } from './NumberSection.tsx';
import { OverviewSection } from './OverviewSection.tsx';
import { Paused } from './Paused.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SECTIONS, type SectionName, type SectionProps } from './sections.ts';

const DRAWN: Record<SectionName, (props: SectionProps) => JSX.Element | null> = {
  overview: OverviewSection,
  connection: ConnectionSection,
  data: DataSection,
  matching: MatchingSection,
  numbers: NumberSection,
  filters: FilterSection,
  live: LiveSection,
  access: AccessSection,
  privacy: PrivacySection,
  danger: DangerSection,
};

/** The page after the wizard: a section a tab. Only the open one is drawn, so that there is one primary button. */
export function ControlRoom(props: Omit<SectionProps, 'draft'>) {
  const [open, setOpen] = useState<SectionName>('overview');
  const draft = useDraft(props.setup, props.replace);
  const Section = DRAWN[open];
  const select = (id: string | number) => setOpen(SECTIONS.find((name) => name === id) ?? 'overview');
  return (
    <Column gap="md">
      <Paused {...props} />
      <Tabs selected={open} onSelectedChange={select} testId="sections">
        {SECTIONS.map((name) => (
          <Tab key={name} tabId={name} title={control.sections[name]}>
            {name === open ? <Section {...props} draft={draft} /> : null}
          </Tab>
        ))}
      </Tabs>
    </Column>
  );
}
