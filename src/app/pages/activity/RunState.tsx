import { Column } from '@clearsync/ui/components/Column';
import { Note } from '@clearsync/ui/components/Note';
import { fill } from '@clearsync/ui/format/fill';
import { useFormat } from '@clearsync/ui/hooks/useFormat';
import { activity } from '@clearsync/ui/strings/activity';
import { ProgressBar, StatusTag, Tag } from '@hubspot/ui-extensions';
import type { Run } from './run.ts';

const TAGS = {
  queued: 'default',
  running: 'info',
  complete: 'success',
  incomplete: 'warning',
  failed: 'danger',
} as const;

/** A run's state in words with its reason, and how far it is. */
export function RunState({ run }: { run: Pick<Run, 'kind' | 'state' | 'reason' | 'percent' | 'undone'> }) {
  const format = useFormat();
  const words = activity.runs;
  const name = words.kinds[run.kind];
  return (
    <Column gap="xs" align="start">
      <StatusTag variant={TAGS[run.state]}>{words.states[run.state]}</StatusTag>
      {run.undone ? <Tag variant="warning">{words.undone}</Tag> : null}
      {run.reason === null ? null : <Note>{run.reason}</Note>}
      {run.percent === null ? null : (
        <ProgressBar
          aria-label={fill(words.progress, { run: name, percent: format.number(run.percent) })}
          value={run.percent}
          maxValue={100}
          showPercentage={true}
        />
      )}
    </Column>
  );
}
