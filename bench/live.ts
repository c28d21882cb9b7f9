import { extensionApi } from '../sandbox/demo/extensionApi.ts';
import { importAndWrite } from '../sandbox/demo/importAndWrite.ts';
import { installApp } from '../sandbox/demo/installApp.ts';
import { createHubspotFetch } from '../sandbox/preview/fetch/createHubspotFetch.ts';
import { defaultUser } from '../sandbox/preview/previewOptions.ts';
import { type Database, openDatabase } from '../server/store/database/openDatabase.ts';
import { API_BASE } from '../src/app/packages/contract/base.ts';
import { atLeast, atMost, type BenchOptions, type Figure, noted } from './figure.ts';
import { freshDatabase } from './freshDatabase.ts';
import { percentile } from './percentile.ts';
import { type BenchPlatforms, startBenchPlatforms } from './platforms.ts';
import { type ServerProcess, startServerProcess } from './serverProcess.ts';

const CUSTOMERS = 2_000;
const SECONDS = 60;
/** Things that happen a minute; each is five events, more or less. */
const HAPPENINGS = 660;

const firstDay = async (platforms: BenchPlatforms, server: ServerProcess): Promise<void> => {
  await platforms.control('hubspot', 'app', {
    redirectUrls: [`http://localhost:${new URL(server.url).port}/oauth/callback`],
  });
  await installApp(server.url);
  const { clientSecret, portalId, appId } = platforms;
  const signing = { serverUrl: server.url, publicBase: API_BASE, clientSecret, portalId, appId };
  const fetchSigned = createHubspotFetch({ ...signing, user: defaultUser, permittedFetch: [API_BASE] });
  const api = extensionApi(fetchSigned);
  const connection = await api.saveKey(platforms.key);
  await importAndWrite(api, connection.id, (line) => console.error(line));
};

const waitUntilDrained = async ({ pool }: Database): Promise<void> => {
  const LEFT = `
    select (select count(*) from stripe_event where state = 'pending')
         + (select count(*) from customer_work)
         + (select count(*) from record_write where state = 'pending') as n`;
  for (let tried = 0; tried < 600; tried += 1) {
    const { rows } = await pool.query<{ n: string }>(LEFT);
    if (rows[0]?.n === '0') return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('The events were not done a minute after the last one.');
};

/**
 * From the delivery of the first event that a write answers to HubSpot's last answer to it: events of a customer that were
 * done together are one. A changed price, product or coupon rewrites everybody who uses it and is told apart: it is one
 * event and hundreds of records. Milliseconds.
 */
const LATENCIES = `
  select e.kind in ('price', 'product', 'coupon') as of_many, count(distinct l.id)::int as records,
         extract(epoch from max(l.at) - min(o.received_at))::float * 1000 as ms
    from ledger l
    join stripe_event e on e.event_id = l.cause
    join stripe_event o on o.connection_id = e.connection_id and o.done_at = e.done_at
                       and (o.event_id = e.event_id or o.customer_id = e.customer_id)
   where e.received_at >= $1 and l.at >= $1
   group by e.event_id, e.kind`;

type Latency = { of_many: boolean; records: number; ms: number };

/**
 * A portal of 2,000 customers where life goes on at some 50 events a second for a minute: webhooks delivered, objects
 * read again, records written, both platforms with their limits, everything on this machine.
 */
export async function* liveBench({ database }: BenchOptions): AsyncIterable<Figure> {
  const made = database === null ? await freshDatabase() : null;
  const url = made?.url ?? database ?? '';
  const platforms = await startBenchPlatforms(CUSTOMERS);
  const { clientId, clientSecret, appId } = platforms;
  const server = await startServerProcess(url, {
    PUBLIC_BASE_URL: API_BASE,
    HUBSPOT_API_BASE: platforms.hubspot,
    HUBSPOT_APP_BASE: platforms.hubspot,
    HUBSPOT_CLIENT_ID: clientId,
    HUBSPOT_CLIENT_SECRET: clientSecret,
    HUBSPOT_APP_ID: String(appId),
    STRIPE_API_BASE: platforms.stripe,
  });
  const db = await openDatabase(url, (error) => console.error(error));
  try {
    await firstDay(platforms, server);
    await waitUntilDrained(db);
    await platforms.resetCalls();
    const since = new Date();
    await platforms.control('stripe', 'life', { perMinute: HAPPENINGS, seed: 7 });
    await new Promise((next) => setTimeout(next, SECONDS * 1000));
    await platforms.control('stripe', 'life', { perMinute: 0 });
    await waitUntilDrained(db);
    const events = await db.prisma.stripeEvent.count({ where: { receivedAt: { gte: since } } });
    const { rows } = await db.pool.query<Latency>(LATENCIES, [since]);
    const of = (many: boolean) => rows.filter((row) => row.of_many === many).map(({ ms }) => ms);
    const latencies = of(false);
    const [stripe, hubspot] = [await platforms.calls('stripe'), await platforms.calls('hubspot')];
    yield atLeast('live: events', events / SECONDS, 'events/s', 50);
    yield noted(
      'live: writes',
      rows.reduce((sum, { records }) => sum + records, 0),
      'records',
    );
    yield atMost('live: event → HubSpot, p50', percentile(latencies, 50), 'ms', 1000);
    yield atMost('live: event → HubSpot, p99', percentile(latencies, 99), 'ms', 3000);
    yield noted('live: a change of the catalogue → all its records, p50', percentile(of(true), 50), 'ms');
    yield noted('live: calls ÷ events', (stripe.total + hubspot.total) / events, '×');
    yield noted('live: of them HubSpot', hubspot.total / events, '×');
    yield atMost('live: refused calls', stripe.refused + hubspot.refused, 'answers 429', 0);
  } finally {
    await server.stop();
    await db.close();
    await platforms.stop();
    await made?.drop();
  }
}
