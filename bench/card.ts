import { z } from 'zod';
import { startChild } from './childProcess.ts';
import { multiplyCustomers } from './customersBySql.ts';
import { atMost, type BenchOptions, type Figure, noted } from './figure.ts';
import { freshDatabase } from './freshDatabase.ts';
import { startBenchPlatforms } from './platforms.ts';
import { startServerProcess } from './serverProcess.ts';

/** Really imported, computed and linked; the rest are copies of them. */
const COMPUTED = 300;
const CUSTOMERS = 1_000_000;
/** A portal may ask 50 times a second, so 200 a second are those of several. */
const PORTALS = 10;
const PER_SECOND = 200;

const asked = z.object({
  wrong: z.array(z.string()),
  bytes: z.number(),
  p50: z.number(),
  p99: z.number(),
  slowest: z.number(),
});

/** What a span of the load came to; an answer without billing ends the bench. */
const readAsked = (line: unknown): z.infer<typeof asked> => {
  const result = asked.parse(line);
  if (result.wrong.length > 0) throw new Error(`An answer was wrong: ${result.wrong[0]}`);
  return result;
};

const computeSome = async (database: string): Promise<void> => {
  const platforms = await startBenchPlatforms(COMPUTED);
  const input = { ...platforms, database, again: true };
  const syncing = startChild(['--import', 'tsx', 'bench/processes/syncing.ts'], input);
  try {
    await syncing.next();
    await syncing.next();
  } finally {
    await syncing.stop();
    await platforms.stop();
  }
};

/**
 * How fast a card is answered: `GET /v1/card` with HubSpot's signature at a steady 200 a second for twenty seconds, each of
 * another contact or company, out of a million stored customers of ten portals. The server is a replica that only answers
 * (ROLE=web); it, the load and the database share this machine. The mirror of Stripe's objects is not multiplied, since the
 * card does not read it.
 */
export async function* cardBench({ database, customers }: BenchOptions): AsyncIterable<Figure> {
  const made = database === null ? await freshDatabase() : null;
  const url = made?.url ?? database ?? '';
  try {
    await computeSome(url);
    const stored = await multiplyCustomers(url, { customers: customers ?? CUSTOMERS, portals: PORTALS });
    console.error(`${stored.customers} customers, ${stored.links} links, ${stored.megabytes} MB`);
    const server = await startServerProcess(url, { ROLE: 'web' });
    const input = { server: server.url, clientSecret: 'bench', database: url, perSecond: PER_SECOND };
    const load = startChild(['--import', 'tsx', 'bench/processes/askCards.ts'], { ...input, spans: [5, 20] });
    try {
      readAsked(await load.next());
      const steady = readAsked(await load.next());
      const what = `card: ${PER_SECOND}/s, ${stored.customers.toLocaleString('en')} customers`;
      yield noted(`${what}, reply`, steady.bytes / 1000, 'kB');
      yield noted(`${what}, p50`, steady.p50, 'ms');
      yield atMost(`${what}, p99`, steady.p99, 'ms', 25);
      yield noted(`${what}, slowest`, steady.slowest, 'ms');
    } finally {
      await load.stop();
      await server.stop();
    }
  } finally {
    await made?.drop();
  }
}
