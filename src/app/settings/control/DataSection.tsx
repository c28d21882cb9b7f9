import type { PropertyField, SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { fill } from '@clearsync/ui/format/fill';
import { common } from '@clearsync/ui/strings/common';
import { control } from '@clearsync/ui/strings/control';
import { settings } from '@clearsync/ui/strings/settings';
import { Accordion, Heading, Text } from '@hubspot/ui-extensions';
import { PropertyPlans } from '../components/PropertyPlans.tsx';
import type { SectionProps } from './sections.ts';

/** Which of our properties exist on which records, which were left out, and why. */
export function DataSection({ setup: { properties } }: SectionProps) {
  const words = control.data;
  return (
    <Column gap="md">
      <Heading>{words.heading}</Heading>
      <Text>{words.intro}</Text>
      <PropertyPlans properties={properties} />
      <Accordion title={words.all} defaultOpen={false}>
        <FieldTable properties={properties} />
      </Accordion>
    </Column>
  );
}

function FieldTable({ properties }: Pick<SetupReply, 'properties'>) {
  const words = control.data;
  const columns = [
    { label: words.property },
    { label: words.pack },
    ...properties.map(({ label }) => ({ label })),
  ];
  const fields = new Map(properties.flatMap((plan) => plan.fields).map((field) => [field.name, field]));
  const rows = [...fields.values()].map(({ name, label, pack }) => ({
    id: name,
    cells: [
      label,
      settings.check.packs[pack],
      ...properties.map((plan) => stateWords(plan.fields.find((field) => field.name === name))),
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={words.empty} testId="fields" />;
}

function stateWords(field: PropertyField | undefined): string {
  const { states, stateWhy } = control.data;
  if (field === undefined) return common.none;
  const state = states[field.state];
  return field.reason === null ? state : fill(stateWhy, { state, reason: field.reason });
}
