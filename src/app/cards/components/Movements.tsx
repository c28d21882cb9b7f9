import type { CardQuery } from '@clearsync/contract/card';
import type { RecordMovement } from '@clearsync/contract/recordMovements';
import { getRecordMovements } from '@clearsync/ui/api/getRecordMovements';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { story } from '@clearsync/ui/strings/story';
import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { MovementsChart } from './MovementsChart.tsx';

/** The changes of a record's MRR, as a line and as a table. */
export function Movements({ record }: { record: CardQuery }) {
  const format = useFormat();
  const ask = useCallback(() => getRecordMovements(record), [record]);
  const { answer, last, pending, reload } = useAnswer(ask);
  const words = story.movements;
  if (answer === null) return <Loading label={story.loading} />;
  if (last === null) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  const { movements } = last;
  const columns = [
    { label: words.day },
    { label: words.what },
    { label: words.change, align: 'right' as const },
  ];
  const rows = movements.map((movement) => ({ id: movement.id, cells: cellsOf(movement, format) }));
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.heading}</Heading>
      {movements.length < 2 ? null : <MovementsChart movements={movements} />}
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="movements" />
    </Flex>
  );
}

function cellsOf(movement: RecordMovement, format: Format) {
  const { on, type, plan, change, mrrBefore, mrrAfter, reconstructed } = movement;
  const words = story.movements;
  const amount = format.money(change);
  return [
    format.day(on),
    <Flex key="what" direction="column">
      <Text>{wordFor(story.type, type)}</Text>
      {plan === '' ? null : <Text variant="microcopy">{plan}</Text>}
      {reconstructed ? <Text variant="microcopy">{words.reconstructed}</Text> : null}
    </Flex>,
    <Flex key="change" direction="column" align="end">
      <Text>{change.amount > 0 ? fill(words.gained, { amount }) : amount}</Text>
      <Text variant="microcopy">
        {fill(words.beforeAfter, { before: format.money(mrrBefore), after: format.money(mrrAfter) })}
      </Text>
    </Flex>,
  ];
}
