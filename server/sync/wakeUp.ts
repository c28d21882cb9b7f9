import type { Database } from '../store/database/openDatabase.ts';

/** Queues of jobs; a job says only which portal has work. */
export type Task = 'import' | 'stripe' | 'hubspot' | 'portal-run';

/**
 * How pipelines ask for work: `ask` in the transaction that makes it necessary (its client), so that no crash comes
 * between; `nudge` after the commit, so that a worker of this process looks at once instead of at its next turn.
 */
export type WakeUp = {
  ask(asked: Pick<Database['pool'], 'query'>, task: Task, portalIds: readonly bigint[]): Promise<void>;
  nudge(task: Task): void;
};
