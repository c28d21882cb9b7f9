import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { systemClock } from '../../server/clock.ts';
import { createLog } from '../../server/observability/log.ts';
import { openDatabase } from '../../server/store/database/openDatabase.ts';
import { createVault } from '../../server/store/vault.ts';
import { createStripeAccess } from '../../server/stripe/access.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import { importObjects } from '../../server/sync/importObjects.ts';
import { requestImport } from '../../server/sync/requestImport.ts';

// Imports an account into a database and prints what it cost: the process that bench/import.ts measures.
const input = z
  .object({ database: z.string(), stripe: z.string(), key: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const portalId = BigInt(Date.now());
const db = await openDatabase(input.database, (error) => console.error(error));
const deps = {
  db,
  vault: createVault([{ id: 'bench', key: randomBytes(32) }]),
  clock: systemClock,
  log: createLog('silent'),
  wakeUp: { ask: async () => {}, nudge: () => {} },
  stripeWebhookBase: 'http://127.0.0.1:9',
  stripe: createStripeAccess({ baseUrl: input.stripe, appUrl: 'https://www.clearsync.ai' }),
};
await db.prisma.portal.create({
  data: {
    portalId,
    name: 'Bench',
    uiDomain: 'app.hubspot.com',
    timeZone: 'UTC',
    currency: 'USD',
    accountType: 'STANDARD',
    installedAt: new Date(),
  },
});
const connected = await connectStripe(deps, portalId, input.key);
if (connected.state !== 'connected') throw new Error(connected.problem.message);
const requested = await requestImport(deps, portalId, connected.connection.id);
if (requested.state !== 'requested') throw new Error(requested.reason);
await fetch(`${input.stripe}/__control/calls`, { method: 'DELETE' });
const cpu = process.cpuUsage();
const startedAt = performance.now();
const end = await importObjects(deps, requested.runId);
const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(cpu);
const counts = await db.prisma.stripeObject.groupBy({
  by: ['kind'],
  where: { connectionId: connected.connection.id },
  _count: true,
});
console.log(
  JSON.stringify({
    state: end.state,
    seconds,
    cpuMs: (user + system) / 1000,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    rowsByKind: Object.fromEntries(counts.map(({ kind, _count }) => [kind, _count])),
  }),
);
deps.stripe.close();
await db.close();
