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
    { label: words.when },
    { label: words.by },
    { label: words.came },
    { label: words.state },
    { label: words.details },
  ];
  const rows = runs.map((run) => ({
    id: run.id,
    cells: [
      <Text key="what" format={{ fontWeight: 'demibold' }}>
        {words.kinds[run.kind]}
      </Text>,
      <Moment key="when" at={run.startedAt} />,
      run.requestedBy ?? words.schedule,
      <Flex key="came" direction="column" gap="flush">
        {cameOf(run, format).map((line) => (
          <Text key={line} variant="microcopy">
            {line}
          </Text>
        ))}
      </Flex>,
      <RunState key="state" run={run} />,
      <Button
        key="open"
        size="xs"
        variant="secondary"
        onClick={() => onOpen(run.id)}
        testId={`open-${run.id}`}
      >
        {words.detailsOf}
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
