import { PgBoss } from 'pg-boss';
import type { Database } from './database/openDatabase.ts';

/** A job says which portal has work; the work itself lies in our own tables. */
type Job = { key: string };

export type Queue = {
  /**
   * Asks for a run of these keys; one that waits already is enough. `asked` is the pool, or the client of the
   * transaction that makes the run necessary: both commit or neither.
   */
  ask(asked: Pick<Database['pool'], 'query'>, name: string, keys: readonly string[]): Promise<void>;
  /** Lets an idle worker of this process look at once; call it after the commit. */
  nudge(name: string): void;
  /** Runs `handle` for each job, at most `concurrency` at once here and one a key anywhere. */
  work(name: string, concurrency: number, handle: (job: Job) => Promise<void>): Promise<void>;
  /** Stops taking jobs and waits for the running ones, at most ten seconds. */
  stop(): Promise<void>;
};

/**
 * `exclusive`: one job a key, waiting or running. `stately`: one that waits and one that runs, so that what was asked
 * for during a run is not lost (reference/stack.md §3).
 */
export type QueueName = { name: string; policy: 'exclusive' | 'stately' };

/** Seconds without a sign of life after which a job's process counts as dead and another takes over. */
const HEARTBEAT_SECONDS = 20;

/** The first worker of a queue looks twice a second, the others now and then: they are nudged when there is work. */
const POLL_SECONDS = 0.5;
const IDLE_POLL_SECONDS = 2;

/** Two replicas that start at once on an empty database both make it; PostgreSQL tells the later one so (23505). */
const makeSchema = async (pool: Database['pool']): Promise<void> => {
  await pool.query('create schema if not exists pgboss').catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === '23505')) throw error;
  });
};

type Worker = { id: string; busy: boolean };

/** The durable queue, in the same database as everything else. */
export const openQueue = async (
  { pool, kind }: Database,
  queues: readonly QueueName[],
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
  await makeSchema(pool);
  await boss.start();
  for (const { name, policy } of queues) {
    await boss.createQueue(name, {
      policy,
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 23 * 3600,
    });
  }
  const workers = new Map<string, Worker[]>();
  return {
    ask: async (asked, name, keys) => {
      if (keys.length === 0) return;
      const jobs = keys.map((key) => ({ data: { key }, singletonKey: key }));
      await boss.insert(name, jobs, { db: { executeSql: (text, values) => asked.query(text, values) } });
    },
    nudge: (name) => {
      const idle = workers.get(name)?.find(({ busy }) => !busy);
      if (idle) boss.notifyWorker(idle.id);
    },
    work: async (name, concurrency, handle) => {
      const own: Worker[] = [];
      workers.set(name, own);
      for (let n = 0; n < concurrency; n += 1) {
        const worker: Worker = { id: '', busy: false };
        const pollingIntervalSeconds = n === 0 ? POLL_SECONDS : IDLE_POLL_SECONDS;
        worker.id = await boss.work<Job>(name, { batchSize: 1, pollingIntervalSeconds }, async (jobs) => {
          worker.busy = true;
          try {
            for (const { data } of jobs) await handle(data);
          } finally {
            worker.busy = false;
            // What was asked for while it was busy is looked for behind this job, not at the next turn.
            boss.notifyWorker(worker.id);
          }
        });
        own.push(worker);
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
};
