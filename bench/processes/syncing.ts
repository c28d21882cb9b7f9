import { z } from 'zod';
import { systemClock } from '../../server/clock.ts';
import { createHubSpot } from '../../server/hubspot/createHubSpot.ts';
import { createLog } from '../../server/observability/log.ts';
import { gatherStatistics } from '../../server/store/database/gatherStatistics.ts';
import { openDatabase } from '../../server/store/database/openDatabase.ts';
import { createVault } from '../../server/store/vault.ts';
import { createStripeAccess } from '../../server/stripe/access.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import { importObjects } from '../../server/sync/importObjects.ts';
import { saveInstall } from '../../server/sync/install/saveInstall.ts';
import { linkRecords } from '../../server/sync/link/linkRecords.ts';
import { createPortalAccess } from '../../server/sync/portalAccess.ts';
import { ensureProperties } from '../../server/sync/properties/ensureProperties.ts';
import { refreshSnapshots } from '../../server/sync/refreshSnapshots.ts';
import { requestImport } from '../../server/sync/requestImport.ts';
import { type RunDeps, runImport } from '../../server/sync/runImport.ts';
import { fillAndWrite } from '../../server/sync/write/fillAndWrite.ts';

// Imports an account into a portal and prints what its HubSpot part cost, then imports it once more: the process that
// bench/write.ts measures. The platforms' call counters are read by whoever started it, between the lines.
const input = z
  .object({
    database: z.string(),
    stripe: z.string(),
    key: z.string(),
    hubspot: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    appId: z.int(),
    portalId: z.int(),
    again: z.boolean(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const db = await openDatabase(input.database, (error) => console.error(error));
/** The reading has a bench of its own: here Stripe is read as fast as it answers. */
const UNMEASURED = { endpoint: 1000, total: 4000, inFlight: 16 };
await fetch(`${input.stripe}/__control/limits`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ enabled: false }),
});

const shared = {
  db,
  vault: createVault([{ id: 'bench', key: Buffer.alloc(32, 7) }]),
  clock: systemClock,
  log: createLog('error'),
  wakeUp: { ask: async () => {}, nudge: () => {} },
};
const hubspot = createHubSpot({
  apiBase: input.hubspot,
  appBase: input.hubspot,
  clientId: input.clientId,
  clientSecret: input.clientSecret,
  appId: String(input.appId),
  redirectUri: 'http://localhost:3000/oauth/callback',
});
const deps: RunDeps = {
  ...shared,
  hubspot,
  portal: createPortalAccess(shared, hubspot),
  stripe: createStripeAccess({
    baseUrl: input.stripe,
    appUrl: 'https://www.clearsync.ai',
    limits: { live: UNMEASURED, test: UNMEASURED },
  }),
  stripeWebhookBase: 'http://127.0.0.1:9',
};

const install = async (): Promise<bigint> => {
  const answer = await fetch(`${input.hubspot}/__control/install-state`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ installed: true }),
  });
  const tokens = z.object({ accessToken: z.string(), refreshToken: z.string() }).parse(await answer.json());
  const saved = await saveInstall(deps, {
    ...tokens,
    expiresIn: 1800,
    hubId: input.portalId,
    scopes: undefined,
  });
  if (!saved.ok) throw new Error('not installed');
  const { portalId } = saved.value;
  await db.prisma.portal.update({
    where: { portalId },
    data: { approvedAt: new Date(), syncFilter: 'everyone' },
  });
  return portalId;
};

/** A failed outcome ends the bench. */
const good = <Value>(outcome: { ok: true; value: Value } | { ok: false; failure: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};

const portalId = await install();
const connected = await connectStripe(deps, portalId, input.key);
if (connected.state !== 'connected') throw new Error(connected.problem.message);
const connectionId = connected.connection.id;
const requestRun = async (): Promise<string> => {
  const requested = await requestImport(deps, portalId, connectionId);
  if (requested.state !== 'requested') throw new Error(requested.reason);
  return requested.runId;
};

const runId = await requestRun();
await importObjects(deps, runId);
await refreshSnapshots(deps, portalId, connectionId);
good(await ensureProperties(deps, portalId));
await gatherStatistics(db);
await fetch(`${input.hubspot}/__control/calls`, { method: 'DELETE' });
const options = { runId, cause: 'import' };
const startedAt = performance.now();
good(await linkRecords(deps, portalId, connectionId, options));
await gatherStatistics(db);
const written = good(await fillAndWrite(deps, portalId, options));
const seconds = (performance.now() - startedAt) / 1000;
const emails = await db.prisma.snapshot.findMany({ distinct: ['email'], select: { email: true } });
const records = await db.prisma.recordWrite.groupBy({ by: ['objectTypeId'], _count: true });
console.log(
  JSON.stringify({
    seconds,
    written: written.written,
    addresses: emails.filter(({ email }) => email !== null).length,
    records: Object.fromEntries(records.map(({ objectTypeId, _count }) => [objectTypeId, _count])),
  }),
);
if (input.again) {
  // The first import ends here, so that the next one is a run of its own.
  await runImport(deps, runId);
  await fetch(`${input.hubspot}/__control/journal`, { method: 'DELETE' });
  const again = await requestRun();
  await runImport(deps, again);
  const run = await db.prisma.importRun.findUniqueOrThrow({ where: { id: again } });
  console.log(JSON.stringify({ state: run.state }));
}
deps.stripe.close();
await db.close();
