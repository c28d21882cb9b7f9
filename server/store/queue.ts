import { PgBoss } from 'pg-boss';
import type { Database } from './database/openDatabase.ts';

/** A job says which portal or connection has work; the work itself lies in our own tables. */
type Job = { key: string };

export type Queue = {
  /** Asks for a run of `key`. One that waits or runs already is enough: a second is dropped. */
  send(name: string, key: string): Promise<void>;
  /** Runs `handle` for each job, at most `concurrency` at once here and one a key anywhere. */
  work(name: string, concurrency: number, handle: (job: Job) => Promise<void>): Promise<void>;
  /** Stops taking jobs and waits for the running ones, at most ten seconds. */
  stop(): Promise<void>;
};

/** Seconds without a sign of life after which a job's process counts as dead and another takes over. */
const HEARTBEAT_SECONDS = 20;

/**
 * The durable queue, in the same database as everything else (reference/stack.md §3). `exclusive` keeps one job a
 * key over all replicas, waiting or running.
 */
export const openQueue = async (
  { pool, kind }: Database,
  names: string[],
  onError: (error: Error) => void,
): Promise<Queue> => {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    backend: kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', onError);
  await boss.start();
  for (const name of names) {
    await boss.createQueue(name, {
      policy: 'exclusive',
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 23 * 3600,
    });
  }
  return {
    send: async (name, key) => {
      await boss.send(name, { key }, { singletonKey: key });
    },
    work: async (name, concurrency, handle) => {
      await boss.work<Job>(
        name,
        { batchSize: 1, localConcurrency: concurrency, pollingIntervalSeconds: 0.5 },
        async (jobs) => {
          for (const { data } of jobs) await handle(data);
        },
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
};
