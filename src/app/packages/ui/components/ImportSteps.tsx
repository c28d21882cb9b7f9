import type { ImportProgress, ImportStep } from '@clearsync/contract/importProgress';
import { ProgressBar, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Format } from '../format/createFormat.ts';
import { fill } from '../format/fill.ts';
import { wordFor } from '../format/humanise.ts';
import { common } from '../strings/common.ts';
import { Column } from './Column.tsx';
import { DataTable } from './DataTable.tsx';
import { Note } from './Note.tsx';

const TAGS = { waiting: 'default', running: 'info', done: 'success', parked: 'warning' } as const;

/** Each kind of object with its own bar, its count and its state in words. */
export function ImportSteps({ progress, format }: { progress: ImportProgress; format: Format }) {
  const columns = [
    { label: common.progress.step },
    { label: common.progress.progress },
    { label: common.progress.state },
  ];
  const rows = progress.steps.map((step) => ({
    id: step.name,
    cells: [
      <Text key="name">{wordFor(common.importSteps, step.name)}</Text>,
      <StepBar key="bar" step={step} format={format} />,
      <Column key="state" gap="flush">
        <StatusTag variant={TAGS[step.state]}>{common.stepStates[step.state]}</StatusTag>
        {step.reason === null ? null : <Note>{step.reason}</Note>}
      </Column>,
    ],
  }));
  return <DataTable columns={columns} rows={rows} empty={common.progress.queued} testId="steps" first={20} />;
}

function StepBar({ step, format }: { step: ImportStep; format: Format }) {
  const counts = countWords(step, format);
  const name = wordFor(common.importSteps, step.name);
  // A finished step of nothing is full, not empty.
  const [value, maxValue] =
    step.state === 'done' ? [1, 1] : [step.done, Math.max(step.total ?? 0, step.done, 1)];
  return (
    <ProgressBar
      aria-label={fill(common.progress.stepAria, { step: name, counts })}
      value={value}
      maxValue={maxValue}
      valueDescription={counts}
      {...(step.state === 'done' ? { variant: 'success' as const } : {})}
      {...(step.state === 'parked' ? { variant: 'warning' as const } : {})}
    />
  );
}

function countWords({ done, total, state }: ImportStep, format: Format): string {
  if (total !== null) {
    return fill(common.progress.of, { done: format.number(done), total: format.number(total) });
  }
  return state === 'waiting'
    ? common.progress.notCounted
    : fill(common.progress.soFar, { done: format.number(done) });
}
