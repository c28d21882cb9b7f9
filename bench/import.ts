import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { ROOT, startChild } from './childProcess.ts';
import { atLeast, atMost, type BenchOptions, type Figure, noted } from './figure.ts';
import { freshDatabase } from './freshDatabase.ts';

const PAGE = 100;

/**
 * How a small container runs the server: V8 collects before it takes all of a big machine's memory, and the C library
 * keeps two pools instead of one a processor times eight. Measured without them: a third more.
 */
const SMALL = ['--max-old-space-size=96', '--max-semi-space-size=4'];
const SMALL_ENVIRONMENT = { MALLOC_ARENA_MAX: '2' };

/** What is measured is what `npm start` runs: compiled, without a loader that compiles on the way. */
const compile = (): void => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
};

const stripeReady = z.object({ url: z.string(), key: z.string() });
const imported = z.object({
  state: z.literal('read'),
  seconds: z.number(),
  cpuMs: z.number(),
  peakRssMb: z.number(),
  rowsByKind: z.record(z.string(), z.int()),
});
const calls = z.object({ total: z.int() });

type Measured = z.infer<typeof imported> & { rows: number; calls: number; minimum: number };

const measure = async (customers: number, { database, rateLimits }: BenchOptions): Promise<Measured> => {
  const made = database === null ? await freshDatabase() : null;
  const stripe = startChild(['--import', 'tsx', 'bench/processes/localStripe.ts'], { customers, rateLimits });
  try {
    const { url, key } = stripeReady.parse(await stripe.next());
    const input = { database: made?.url ?? database, stripe: url, key };
    const node = [...SMALL, 'dist/bench/processes/importing.js'];
    const importing = startChild(node, input, SMALL_ENVIRONMENT);
    const result = imported.parse(await importing.next());
    await importing.stop();
    const counted = calls.parse(await (await fetch(`${url}/__control/calls`)).json());
    const sizes = Object.values(result.rowsByKind);
    return {
      ...result,
      rows: sizes.reduce((sum, size) => sum + size, 0),
      calls: counted.total,
      minimum: sizes.reduce((sum, size) => sum + Math.ceil(size / PAGE), 0),
    };
  } finally {
    await stripe.stop();
    await made?.drop();
  }
};

/**
 * Reads an account of 20,000 customers (and as many subscriptions, 60,000 invoices, 60,000 charges) from a local Stripe
 * without latency into the mirror. Each side is a process of its own. `large` reads ten times as much as well and
 * tells whether memory grows.
 */
export async function* importBench(options: BenchOptions): AsyncIterable<Figure> {
  compile();
  const small = await measure(20_000, options);
  yield atLeast('import rows', small.rows / small.seconds, 'rows/s', 2500);
  yield noted('import CPU', small.cpuMs / small.rows, 'ms/row');
  yield atMost('import calls ÷ minimum', small.calls / small.minimum, '×', 1.02);
  yield atMost('import peak memory', small.peakRssMb, 'MB', 200);
  if (!options.large) return;
  const large = await measure(200_000, options);
  yield atLeast('import rows, 200,000 customers', large.rows / large.seconds, 'rows/s', 2500);
  yield atMost('import peak memory, 200,000 ÷ 20,000 customers', large.peakRssMb / small.peakRssMb, '×', 1.2);
}
