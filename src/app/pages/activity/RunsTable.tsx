import { DataTable } from '@clearsync/ui/components/DataTable';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
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
      <Flex key="what" direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{words.kinds[run.kind]}</Text>
        <Moment at={run.startedAt} />
      </Flex>,
      <Flex key="came" direction="column" gap="flush">
        {cameOf(run, format).map((line) => (
          <Text key={line} variant="microcopy">
            {line}
          </Text>
        ))}
      </Flex>,
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
