import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { percentile } from '../percentile.ts';
import { type RawPost, rawPost } from './rawPost.ts';

// Delivers signed events as Stripe does, over so many connections, as fast as they are acknowledged or at a steady rate,
// and prints how many were acknowledged and how long each took: the load of bench/receive.ts.
const { url, secret, connections, seconds, perSecond } = z
  .object({
    url: z.url(),
    secret: z.string(),
    connections: z.int(),
    seconds: z.number(),
    perSecond: z.number().nullable(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));
const { hostname, port, pathname } = new URL(url);

const padding = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`field_${n}`, 'x'.repeat(30)]));
const run = randomBytes(4).toString('hex');
let sent = 0;

/** An event of some two kilobytes, each with an id of its own. */
const nextEvent = (): { headers: string; body: Buffer } => {
  sent += 1;
  const second = Math.floor(Date.now() / 1000);
  const object = {
    id: `sub_${sent % 5000}`,
    object: 'subscription',
    customer: `cus_${sent % 5000}`,
    ...padding,
  };
  const event = {
    id: `evt_${run}${sent}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: second,
    type: 'customer.subscription.updated',
    livemode: true,
    data: { object },
  };
  const body = Buffer.from(JSON.stringify(event));
  const v1 = createHmac('sha256', secret).update(`${second}.`).update(body).digest('hex');
  return { headers: `Stripe-Signature: t=${second},v1=${v1}`, body };
};

const latencies: number[] = [];
let refused = 0;
const postOne = async (connection: RawPost, scheduled: number): Promise<void> => {
  const { headers, body } = nextEvent();
  const status = await connection.post(headers, body);
  if (status !== 200) refused += 1;
  else latencies.push(performance.now() - scheduled);
};

const open = await Promise.all(
  Array.from({ length: connections }, () => rawPost(hostname, Number(port), pathname)),
);
const startedAt = performance.now();
const end = startedAt + seconds * 1000;
if (perSecond === null) {
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < end) await postOne(connection, performance.now());
    }),
  );
} else {
  // A delivery that is late because the one before it was slow counts from when it was due.
  const idle = [...open];
  const underWay = new Set<Promise<void>>();
  for (let due = startedAt; due < end; due += 1000 / perSecond) {
    while (performance.now() < due || idle.length === 0) await new Promise((next) => setTimeout(next, 1));
    // In turn, so that none is idle long enough for the server to close it.
    const connection = idle.shift();
    if (connection === undefined) throw new Error('no connection is idle');
    const posting = postOne(connection, due).finally(() => {
      idle.push(connection);
      underWay.delete(posting);
    });
    underWay.add(posting);
  }
  await Promise.all(underWay);
}
const took = (performance.now() - startedAt) / 1000;
for (const connection of open) connection.close();
console.log(
  JSON.stringify({
    acked: latencies.length,
    refused,
    seconds: took,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  }),
);
