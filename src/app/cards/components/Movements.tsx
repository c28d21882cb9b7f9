import type { CardQuery } from '@clearsync/contract/card';
import type { RecordMovement } from '@clearsync/contract/recordMovements';
import { getRecordMovements } from '@clearsync/ui/api/getRecordMovements';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { Note } from '@clearsync/ui/components/Note';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { story } from '@clearsync/ui/strings/story';
import { Heading, Text } from '@hubspot/ui-extensions';
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
    <Column gap="sm">
      <Heading>{words.heading}</Heading>
      {movements.length < 2 ? null : <MovementsChart movements={movements} />}
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="movements" />
    </Column>
  );
}

function cellsOf(movement: RecordMovement, format: Format) {
  const { on, type, plan, change, mrrBefore, mrrAfter, reconstructed } = movement;
  const words = story.movements;
  const amount = format.money(change);
  return [
    format.day(on),
    <Column key="what">
      <Text>{wordFor(story.type, type)}</Text>
      {plan === '' ? null : <Note>{plan}</Note>}
      {reconstructed ? <Note>{words.reconstructed}</Note> : null}
    </Column>,
    <Column key="change" align="end">
      <Text>{change.amount > 0 ? fill(words.gained, { amount }) : amount}</Text>
      <Note>
        {fill(words.beforeAfter, { before: format.money(mrrBefore), after: format.money(mrrAfter) })}
      </Note>
    </Column>,
  ];
}
