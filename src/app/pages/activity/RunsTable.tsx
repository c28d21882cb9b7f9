import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { Note } from '@clearsync/ui/components/Note';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Button, Text } from '@hubspot/ui-extensions';
import { cameOf } from './cameOf.ts';
import { Moment } from './Moment.tsx';
import { RunState } from './RunState.tsx';
import type { Run } from './run.ts';

/** The runs, newest first, each with what came of it. */
export function RunsTable({ runs, onOpen }: { runs: Run[]; onOpen: (id: string) => void }) {
  const format = useFormat();
  const words = activity.runs;
  const columns = [
    { label: words.what },
    { label: words.came },
    { label: words.state },
    { label: words.by },
    { label: words.details },
  ];
  const rows = runs.map((run) => ({
    id: run.id,
    cells: [
      <Column key="what" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{words.kinds[run.kind]}</Text>
        <Moment at={run.startedAt} />
      </Column>,
      <Column key="came" gap="flush">
        {cameOf(run, format).map((line) => (
          <Note key={line}>{line}</Note>
        ))}
      </Column>,
      <RunState key="state" run={run} />,
      run.requestedBy ?? words.schedule,
      <Button
        key="open"
        size="xs"
        variant="secondary"
        onClick={() => onOpen(run.id)}
        testId={`open-${run.id}`}
      >
        {words.details}
      </Button>,
    ],
  }));
  return (
    <DataTable
      columns={columns}
      rows={rows}
      empty={words.empty}
      testId="runs"
      first={Number.POSITIVE_INFINITY}
    />
  );
}
