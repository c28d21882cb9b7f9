import { Agent, get } from 'node:http';
import { z } from 'zod';
import { signRequest } from '../../sandbox/hubspot/signRequest.ts';
import { API_BASE } from '../../src/app/packages/contract/base.ts';
import { type SampledRecord, sampleRecords } from '../customersBySql.ts';
import { percentile } from '../percentile.ts';

// Asks for cards as HubSpot does, signed, at a steady rate for some spans of seconds, each record once, and prints of each
// span how long the answers took: the load of bench/card.ts.
const { server, clientSecret, database, perSecond, spans } = z
  .object({
    server: z.url(),
    clientSecret: z.string(),
    database: z.string(),
    perSecond: z.number(),
    spans: z.array(z.number()),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const agent = new Agent({ keepAlive: true, maxSockets: 50 });
const fetchCard = (path: string): Promise<{ status: number; text: string }> =>
  new Promise((answered, reject) => {
    const timestamp = String(Date.now());
    const signed = { method: 'GET', url: API_BASE + path, body: '', timestamp };
    const headers = {
      'x-hubspot-request-timestamp': timestamp,
      'x-hubspot-signature-v3': signRequest(clientSecret, signed),
    };
    get(server + path, { agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => answered({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    }).on('error', reject);
  });

const askOne = async ({ portalId, objectTypeId, recordId }: SampledRecord, due: number) => {
  const user = `portalId=${portalId}&userId=7&userEmail=eve%40acme.com&appId=1`;
  const { status, text } = await fetchCard(
    `/v1/card?objectTypeId=${objectTypeId}&objectId=${recordId}&${user}`,
  );
  return {
    // An answer that is late because the one before it was slow counts from when it was due.
    ms: performance.now() - due,
    bytes: Buffer.byteLength(text),
    wrong: status === 200 && text.includes('"state":"ready"') ? null : `${status} ${text.slice(0, 200)}`,
  };
};

/** Asks for each record once, one every 1 / perSecond seconds. */
const askAll = async (records: readonly SampledRecord[]) => {
  const startedAt = performance.now();
  const underWay: ReturnType<typeof askOne>[] = [];
  for (const [turn, record] of records.entries()) {
    const due = startedAt + (turn * 1000) / perSecond;
    while (performance.now() < due) await new Promise((next) => setTimeout(next, 1));
    underWay.push(askOne(record, due));
  }
  const answers = await Promise.all(underWay);
  const latencies = answers.map(({ ms }) => ms);
  return {
    wrong: answers.flatMap(({ wrong }) => wrong ?? []).slice(0, 5),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    slowest: Math.max(...latencies),
  };
};

const counts = spans.map((seconds) => seconds * perSecond);
const wanted = counts.reduce((sum, count) => sum + count, 0);
const sampled = await sampleRecords(database, wanted);
if (sampled.length < wanted) throw new Error(`only ${sampled.length} of ${wanted} records are linked`);
for (const count of counts) console.log(JSON.stringify(await askAll(sampled.splice(0, count))));
agent.destroy();
