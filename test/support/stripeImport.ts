import { createHash } from 'node:crypto';
import pino from 'pino';
import { generatedSource } from '../../sandbox/stripe/generator/generatedSource.ts';
import { type LocalStripe, startLocalStripe } from '../../sandbox/stripe/startLocalStripe.ts';
import { systemClock } from '../../server/clock.ts';
import type { Database } from '../../server/store/database/openDatabase.ts';
import { createVault } from '../../server/store/vault.ts';
import { createStripeAccess, type StripeAccessOptions } from '../../server/stripe/access.ts';
import { connectStripe } from '../../server/sync/connectStripe.ts';
import { requestImport } from '../../server/sync/requestImport.ts';
import type { StripeDeps } from '../../server/sync/stripeDeps.ts';
import { noWakeUp } from './noWakeUp.ts';

export const PORTAL = 4_242n;

const vaultOf = (name: string) =>
  createVault([{ id: 'test', key: createHash('sha256').update(name).digest() }]);

/** Waits are skipped: what is tested is what happens after them. */
const noWait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The dependencies of the pipelines that read a Stripe, without waits. */
export const stripeDeps = (
  db: Database,
  baseUrl: string,
  options: Partial<StripeAccessOptions> = {},
): StripeDeps => ({
  db,
  vault: vaultOf('tests'),
  clock: systemClock,
  log: pino({ level: 'silent' }),
  wakeUp: noWakeUp,
  stripeWebhookBase: 'http://127.0.0.1:9',
  stripe: createStripeAccess({ baseUrl, appUrl: 'https://www.clearsync.ai', wait: noWait, ...options }),
});

/** A local Stripe in live mode with so many generated customers, as they are now, and without its rate limits. */
export const populatedStripe = (customers: number): Promise<LocalStripe> =>
  startLocalStripe({
    seed: generatedSource({ customers, livemode: true, now: Math.floor(Date.now() / 1000) }),
    livemode: true,
    rateLimits: false,
  });

/** Adds an installed portal. */
export const addPortal = async (db: Database, portalId = PORTAL): Promise<void> => {
  await db.prisma.portal.create({
    data: {
      portalId,
      name: 'Acme',
      uiDomain: 'app.hubspot.com',
      timeZone: 'UTC',
      currency: 'USD',
      additionalCurrencies: [],
      accountType: 'STANDARD',
      scopes: [],
      installedAt: new Date(),
      approvedAt: new Date(),
      syncFilter: 'everyone',
    },
  });
};

/** Connects the key and asks for an import; answers the ids. Fails the test when either is refused. */
export const connectAndRequest = async (
  deps: StripeDeps,
  key: string,
): Promise<{ connectionId: string; runId: string }> => {
  const connected = await connectStripe(deps, PORTAL, key);
  if (connected.state !== 'connected') throw new Error(connected.problem.message);
  const requested = await requestImport(deps, PORTAL, connected.connection.id);
  if (requested.state !== 'requested') throw new Error(requested.reason);
  return { connectionId: connected.connection.id, runId: requested.runId };
};

/** Ids in the mirror by kind, deleted ones left out, sorted. */
export const mirrored = async (db: Database, kind: string): Promise<string[]> => {
  const { rows } = await db.pool.query<{ id: string }>(
    'select id from stripe_object where kind = $1 and not deleted order by id',
    [kind],
  );
  return rows.map(({ id }) => id).sort();
};

/** Ids that the local Stripe has by kind, sorted. */
export const held = (
  { store }: LocalStripe,
  kind: 'customer' | 'subscription' | 'invoice' | 'charge',
): string[] => [...store.older(kind)].map(({ id }) => id).sort();
