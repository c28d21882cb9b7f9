import type { SetupReply } from '@clearsync/contract/setup';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { common } from '@clearsync/ui/strings/common';
import { settings } from '@clearsync/ui/strings/settings';
import { Accordion, List, Text } from '@hubspot/ui-extensions';

/** The same key made by hand: the steps, then every row with what to set it to and why. */
export function ManualPath({ manual }: { manual: SetupReply['manual'] }) {
  const words = settings.key;
  const columns = [
    { label: words.manualSection },
    { label: words.manualName },
    { label: words.manualLevel },
    { label: words.manualWhy },
  ];
  const rows = manual.rows.map(({ section, name, level, why }) => ({
    id: `${section}/${name}`,
    cells: [
      section,
      name,
      <Text key="level" format={{ fontWeight: 'demibold' }}>
        {level}
      </Text>,
      why ?? common.none,
    ],
  }));
  return (
    <Accordion title={words.manual} defaultOpen={false}>
      <Column gap="md">
        <List variant="ordered">
          {manual.steps.map((step) => (
            <Text key={step}>{step}</Text>
          ))}
        </List>
        <DataTable columns={columns} rows={rows} empty={words.manualEmpty} testId="manual" first={100} />
        <Note>{manual.troubleshooting}</Note>
      </Column>
    </Accordion>
  );
}
