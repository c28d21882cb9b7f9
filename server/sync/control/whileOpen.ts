import { isOpen } from '../../store/runs/isOpen.ts';
import type { Deps } from '../deps.ts';

const LOOK_MILLISECONDS = 1_500;

/**
 * Works on a run as long as it is open: somebody who takes its connection away ends it, in whatever process, and then the
 * signal fires within two seconds, so that nothing more is asked with a key that was deleted.
 */
export const whileOpen = async <Value>(
  { db, log }: Pick<Deps, 'db' | 'log'>,
  runId: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  const ended = new AbortController();
  const timer = setInterval(() => {
    isOpen(db, runId).then(
      (open) => open || ended.abort(),
      (error: unknown) => log.warn({ error, runId }, 'a run could not be looked at'),
    );
  }, LOOK_MILLISECONDS);
  try {
    return await work(signal ? AbortSignal.any([signal, ended.signal]) : ended.signal);
  } finally {
    clearInterval(timer);
  }
};
