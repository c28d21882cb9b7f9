import { z } from 'zod';
import { startChild } from './childProcess.ts';
import { atMost, type BenchOptions, type Figure, noted } from './figure.ts';
import { freshDatabase } from './freshDatabase.ts';
import { type BenchPlatforms, startBenchPlatforms } from './platforms.ts';

const BATCH = 100;
/** HubSpot's own limit of a marketplace app, a portal: 110 in ten seconds (reference/hubspot-api.md §3.3). */
const CALLS_A_SECOND = 11;

const synced = z.object({
  seconds: z.number(),
  written: z.int(),
  addresses: z.int(),
  records: z.record(z.string(), z.int()),
});
const journal = z.object({
  total: z.int(),
  entries: z.array(z.object({ action: z.string(), by: z.string() })),
});
const byEndpoint = z.object({ byEndpoint: z.record(z.string(), z.int()) });

const start = async (database: string, platforms: BenchPlatforms, again: boolean) => {
  const { stripe, key, hubspot, clientId, clientSecret, appId, portalId } = platforms;
  const input = { database, stripe, key, hubspot, clientId, clientSecret, appId, portalId, again };
  const syncing = startChild(['--import', 'tsx', 'bench/processes/syncing.ts'], input);
  return { syncing, first: synced.parse(await syncing.next()) };
};

/**
 * Links and writes 20,000 customers to a HubSpot that enforces its limit. The least number of calls: 100 addresses a
 * reading, 100 records an update, and what Search and associations took, which have batches of their own; the floor is
 * the time that HubSpot allows those calls in.
 */
export async function* writeBench({ database }: BenchOptions): AsyncIterable<Figure> {
  const made = database === null ? await freshDatabase() : null;
  const platforms = await startBenchPlatforms(20_000, true);
  try {
    const { syncing, first } = await start(made?.url ?? database ?? '', platforms, false);
    await syncing.stop();
    const { total, refused } = await platforms.calls('hubspot');
    const endpoints = byEndpoint.parse(await platforms.control('hubspot', 'calls')).byEndpoint;
    const other = Object.entries(endpoints)
      .filter(([name]) => !/batch\/(read|update)$/.test(name) || name.includes('/associations/'))
      .reduce((sum, [, count]) => sum + count, 0);
    const updates = Object.values(first.records).reduce((sum, count) => sum + Math.ceil(count / BATCH), 0);
    const minimum = Math.ceil(first.addresses / BATCH) + updates + other;
    yield noted('write: records', first.written, 'records');
    yield noted('write: calls', total, 'calls');
    yield atMost('write: calls ÷ minimum', total / minimum, '×', 1.05);
    yield atMost('write: wall ÷ floor', first.seconds / (minimum / CALLS_A_SECOND), '×', 1.15);
    yield atMost('write: refused calls', refused, 'answers 429', 0);
  } finally {
    await platforms.stop();
    await made?.drop();
  }
}

/** Imports 2,000 customers twice: the second import, of an account in which nothing happened, writes nothing. */
export async function* repeatBench({ database }: BenchOptions): AsyncIterable<Figure> {
  const made = database === null ? await freshDatabase() : null;
  const platforms = await startBenchPlatforms(2_000);
  try {
    const { syncing, first } = await start(made?.url ?? database ?? '', platforms, true);
    z.object({ state: z.literal('complete') }).parse(await syncing.next());
    await syncing.stop();
    const { entries } = journal.parse(await platforms.control('hubspot', 'journal'));
    yield noted('repeat: records of the first import', first.written, 'records');
    yield atMost(
      'repeat: writes of the second',
      entries.filter(({ by }) => by !== 'control').length,
      'writes',
      0,
    );
  } finally {
    await platforms.stop();
    await made?.drop();
  }
}
