import { Column } from '@clearsync/ui/components/Column';
import { Loading } from '@clearsync/ui/components/Loading';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Button, Divider, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { RunFacts } from './RunFacts.tsx';
import { RunFindings } from './RunFindings.tsx';
import { RunState } from './RunState.tsx';
import { isOpen, type Run } from './run.ts';
import { UndoBox } from './UndoBox.tsx';

interface Props {
  id: string;
  /** Undefined while the list does not have it yet. */
  run: Run | undefined;
  onBack: () => void;
  /** Opens another run: the undo that was started. */
  onOpen: (id: string) => void;
}

/** One run: what it did, what it left and why, and its undo. */
export function RunDetail({ id, run, onBack, onOpen }: Props) {
  return (
    <Column gap="md" align="stretch">
      <Flex>
        <Button variant="transparent" size="sm" onClick={onBack} testId="back">
          {activity.all}
        </Button>
      </Flex>
      {run === undefined ? (
        <Loading label={activity.run.loading} />
      ) : (
        <Known key={id} run={run} onOpen={onOpen} />
      )}
    </Column>
  );
}

function Known({ run, onOpen }: { run: Run; onOpen: (id: string) => void }) {
  const format = useFormat();
  const name = activity.runs.kinds[run.kind];
  return (
    <>
      <Heading>{fill(activity.run.heading, { run: name, moment: format.moment(run.startedAt) })}</Heading>
      {run.line === null ? null : (
        <Text format={{ fontWeight: 'bold' }} testId="run-line">
          {run.line}
        </Text>
      )}
      {isOpen(run) && run.percent === null ? (
        <Flex>
          <LoadingSpinner label={fill(activity.runs.underWay, { run: name })} showLabel={true} size="sm" />
        </Flex>
      ) : null}
      <RunState run={run} />
      <RunFacts run={run} />
      <Divider />
      <RunFindings key={run.state} run={run} />
      <Divider />
      <UndoBox run={run} onStarted={onOpen} />
    </>
  );
}
