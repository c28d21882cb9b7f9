import type { Format } from '@clearsync/ui/format/createFormat';
import { activity } from '@clearsync/ui/strings/activity';
import type { Run } from './run.ts';

const COUNTS = ['read', 'matched', 'written', 'created', 'archived', 'parked'] as const;

/** What came of a run, a sentence or a count a line: the server's own line first, then what is not zero. */
export function cameOf(run: Run, format: Format): string[] {
  const words = activity.runs;
  const counts = COUNTS.flatMap((name) => {
    const count = run[name] ?? 0;
    return count === 0 ? [] : [format.count(words[name], count)];
  });
  const lines = run.line === null ? counts : [run.line, ...counts];
  return lines.length === 0 ? [words.nothing] : lines;
}
