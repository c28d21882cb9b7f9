import type { HistoryReply } from '@clearsync/contract/activity';
import type { CardQuery } from '@clearsync/contract/card';
import { getRecordHistory } from '@clearsync/ui/api/getRecordHistory';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { story } from '@clearsync/ui/strings/story';
import { Heading, LoadingButton } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { useOlder } from './useOlder.ts';
import { writtenCells } from './writtenCells.tsx';

/** What ClearSync wrote to a record, newest first, with the cause of each write. */
export function Written({ record }: { record: CardQuery }) {
  const ask = useCallback(() => getRecordHistory(record, null), [record]);
  const { answer, last, pending, reload } = useAnswer(ask);
  if (answer === null) return <Loading label={story.loading} />;
  if (last === null) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  return <Entries record={record} first={last} />;
}

function Entries({ record, first }: { record: CardQuery; first: HistoryReply }) {
  const format = useFormat();
  const { entries, next, failure, loading, load } = useOlder(record, first);
  const words = story.written;
  const columns = [{ label: words.at }, { label: words.cause }, { label: words.changes }];
  const rows = entries.map((entry) => ({ id: entry.id, cells: writtenCells(entry, format) }));
  return (
    <Column gap="sm">
      <Heading>{words.heading}</Heading>
      <DataTable columns={columns} rows={rows} empty={words.empty} testId="written" />
      {failure === null ? null : <FailureAlert failure={failure} />}
      {next === null ? null : (
        <LoadingButton variant="secondary" size="sm" loading={loading} onClick={load} testId="older">
          {words.older}
        </LoadingButton>
      )}
    </Column>
  );
}
