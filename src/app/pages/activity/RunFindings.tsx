import type { RunReply } from '@clearsync/contract/activity';
import { getRun } from '@clearsync/ui/api/getRun';
import { Column } from '@clearsync/ui/components/Column';
import { DataTable } from '@clearsync/ui/components/DataTable';
import { FailureAlert } from '@clearsync/ui/components/FailureAlert';
import { FailureState } from '@clearsync/ui/components/FailureState';
import { Loading } from '@clearsync/ui/components/Loading';
import { Note } from '@clearsync/ui/components/Note';
import { useAnswer } from '@clearsync/ui/hooks/useAnswer';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { Heading } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { FindingsTable } from './FindingsTable.tsx';
import { FirstOf } from './FirstOf.tsx';
import type { Run } from './run.ts';

/** What a run found or left, and which properties it wrote. */
export function RunFindings({ run: { id, kind } }: { run: Run }) {
  const ask = useCallback(() => getRun(id), [id]);
  const { answer, last, pending, reload } = useAnswer(ask);
  if (answer === null) return <Loading label={activity.run.loading} />;
  if (last === null) {
    return answer.kind === 'ok' ? null : <FailureState failure={answer} pending={pending} onRetry={reload} />;
  }
  return (
    <Column gap="md" align="stretch">
      {answer.kind === 'ok' ? null : <FailureAlert failure={answer} />}
      {kind === 'audit' || kind === 'undo' ? <Findings kind={kind} detail={last} /> : null}
      <Written detail={last} />
    </Column>
  );
}

function Findings({ kind, detail }: { kind: 'audit' | 'undo'; detail: RunReply }) {
  const { findings, findingsCount } = detail;
  const [heading, empty] =
    kind === 'audit'
      ? [activity.findings.heading, activity.findings.empty]
      : [activity.run.left, activity.run.leftNothing];
  return (
    <Column gap="sm" align="stretch">
      <Heading>{heading}</Heading>
      <FindingsTable findings={findings} empty={empty} />
      <FirstOf shown={findings.length} count={findingsCount} />
    </Column>
  );
}

function Written({ detail: { writes, properties } }: { detail: RunReply }) {
  const format = useFormat();
  const words = activity.run;
  const columns = [{ label: words.property }, { label: words.records, align: 'right' as const }];
  const rows = properties.map(({ label, records }) => ({
    id: label,
    cells: [label, format.number(records)],
  }));
  return (
    <Column gap="sm" align="stretch">
      <Heading>{words.wrote}</Heading>
      <DataTable columns={columns} rows={rows} empty={words.wroteNothing} testId="written" />
      {writes === 0 ? null : <Note>{format.count(words.newest, writes)}</Note>}
    </Column>
  );
}
