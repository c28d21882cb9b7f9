import type { ImportProgress } from '@clearsync/contract/importProgress';
import { ProgressBar } from '@hubspot/ui-extensions';
import type { Format } from '../format/createFormat.ts';
import { fill } from '../format/fill.ts';
import { common } from '../strings/common.ts';

interface Props {
  progress: ImportProgress;
  format: Format;
  /** Replaces the usual heading of the bar. */
  title?: string;
}

/** The whole run as one bar with the time that is left. */
export function ImportBar({ progress, format, title }: Props) {
  return (
    <ProgressBar
      title={title ?? common.runs[progress.kind]}
      aria-label={fill(common.progress.aria, { percent: format.number(progress.percent) })}
      value={progress.percent}
      maxValue={100}
      showPercentage={true}
      valueDescription={remaining(progress, format)}
      testId="import-bar"
    />
  );
}

function remaining(progress: ImportProgress, format: Format): string {
  if (progress.state === 'queued') return common.progress.queued;
  if (progress.etaSeconds === null) return common.progress.noEstimate;
  return fill(common.progress.left, { duration: format.duration(progress.etaSeconds) });
}
