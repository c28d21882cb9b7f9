import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openDatabase } from '../server/store/database/openDatabase.ts';
import { createVault } from '../server/store/vault.ts';
import { endpointSecretPurpose } from '../server/sync/live/endpointSecrets.ts';
import { startChild } from './childProcess.ts';
import { atLeast, atMost, type BenchOptions, type Figure, noted } from './figure.ts';
import { freshDatabase } from './freshDatabase.ts';
import { startServerProcess } from './serverProcess.ts';

const PORTAL = 4_242n;
const SECRET = 'whsec_bench';

const delivered = z.object({
  acked: z.int(),
  refused: z.int(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
});

/** A connected portal whose endpoint's secret is known; answers the path's token. */
const prepare = async (database: string, sealingKey: Buffer): Promise<string> => {
  const db = await openDatabase(database, (error) => console.error(error));
  const connectionId = randomUUID();
  const vault = createVault([{ id: 'bench', key: sealingKey }]);
  const sealed = vault.seal(SECRET, endpointSecretPurpose(PORTAL, connectionId));
  await db.prisma.portal.create({
    data: {
      portalId: PORTAL,
      name: 'Bench',
      uiDomain: 'app.hubspot.com',
      timeZone: 'UTC',
      currency: 'USD',
      accountType: 'STANDARD',
      installedAt: new Date(),
    },
  });
  const { webhookToken } = await db.prisma.stripeConnection.create({
    data: {
      id: connectionId,
      portalId: PORTAL,
      accountId: 'acct_bench',
      livemode: true,
      accountName: 'Bench',
      keySealed: '',
      keyHint: '',
      keyKind: 'restricted',
      permissions: [],
      connectedAt: new Date(),
      endpointSecrets: [{ sealed, until: null }],
    },
  });
  await db.close();
  return webhookToken;
};

const countStored = async (database: string): Promise<number> => {
  const db = await openDatabase(database, (error) => console.error(error));
  const stored = await db.prisma.stripeEvent.count();
  await db.close();
  return stored;
};

/**
 * How fast events of two kilobytes are acknowledged, each committed in PostgreSQL before its 200: by 50 connections that
 * never wait, and at a steady 200 a second. The server is a replica that only receives (ROLE=web); it, the load and the
 * database share this machine.
 */
export async function* receiveBench({ database }: BenchOptions): AsyncIterable<Figure> {
  const made = database === null ? await freshDatabase() : null;
  const url = made?.url ?? database ?? '';
  const sealingKey = randomBytes(32);
  const token = await prepare(url, sealingKey);
  const server = await startServerProcess(url, { ROLE: 'web' }, sealingKey);
  const deliver = async (connections: number, seconds: number, perSecond: number | null) => {
    const input = {
      url: `${server.url}/webhooks/stripe/${token}`,
      secret: SECRET,
      connections,
      seconds,
      perSecond,
    };
    const load = startChild(['--import', 'tsx', 'bench/processes/deliver.ts'], input);
    const result = delivered.parse(await load.next());
    await load.stop();
    if (result.refused > 0) throw new Error(`${result.refused} events were not acknowledged.`);
    return result;
  };
  try {
    await deliver(50, 3, null);
    const fast = await deliver(50, 10, null);
    yield atLeast('receive: 50 connections', fast.acked / fast.seconds, 'acks/s', 2000);
    yield noted('receive: 50 connections, p50', fast.p50, 'ms');
    yield atMost('receive: 50 connections, p99', fast.p99, 'ms', 80);
    const steady = await deliver(50, 20, 200);
    yield atMost('receive: 200/s, p50', steady.p50, 'ms', 3);
    yield atMost('receive: 200/s, p99', steady.p99, 'ms', 30);
    yield atLeast(
      'receive: stored ÷ acknowledged',
      (await countStored(url)) / (fast.acked + steady.acked),
      '×',
      1,
    );
  } finally {
    await server.stop();
    await made?.drop();
  }
}
