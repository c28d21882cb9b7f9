import { SingleBar } from 'cli-progress';
import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';

const MILLISECONDS_BETWEEN_LOOKS = 300;

const sentence = ({ steps, etaSeconds }: ImportProgress): string => {
  const running = steps.filter(({ state }) => state === 'running');
  const parts = running.map(({ name, done, total }) =>
    total === null ? `${name} ${done}` : `${name} ${done}/${total}`,
  );
  return [parts.join(', '), etaSeconds === null ? '' : `about ${etaSeconds} s left`]
    .filter(Boolean)
    .join(' · ');
};

/**
 * Draws a run's progress as a bar on stderr until it has ended. Answers its last state; throws when it failed.
 */
export const watchImport = async (
  what: 'importing' | 'writing',
  look: () => Promise<ImportProgress | null>,
): Promise<ImportProgress> => {
  const bar = new SingleBar({
    format: `  ${what} [{bar}] {percentage} % {sentence}`,
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 1000,
    hideCursor: true,
    linewrap: false,
  });
  bar.start(100, 0, { sentence: '' });
  try {
    for (;;) {
      const progress = await look();
      if (progress) bar.update(progress.percent, { sentence: sentence(progress) });
      if (progress?.state === 'failed')
        throw new Error(`${what} failed: ${progress.reason ?? 'no reason given'}`);
      if (progress?.state === 'complete' || progress?.state === 'incomplete') return progress;
      await new Promise((next) => setTimeout(next, MILLISECONDS_BETWEEN_LOOKS));
    }
  } finally {
    bar.stop();
  }
};
