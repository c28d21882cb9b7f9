import pino from 'pino';
import type { LocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import { createHubSpot } from '../../../server/hubspot/createHubSpot.ts';
import type { Timer } from '../../../server/hubspot/timer.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { createVault } from '../../../server/store/vault.ts';
import { createStripeAccess } from '../../../server/stripe/access.ts';
import { createPortalAccess } from '../../../server/sync/portalAccess.ts';
import type { RunDeps } from '../../../server/sync/runImport.ts';
import { noWakeUp } from '../noWakeUp.ts';

/** Waiting moves the clock of HubSpot and of our side instead of taking time; `waited` is in milliseconds. */
export type SkippingTimer = Timer & { waited(): number };

export const skippingTimer = (hubspot: LocalHubSpot): SkippingTimer => {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    sleep: async (milliseconds) => {
      skipped += milliseconds;
      hubspot.clock.advance(milliseconds);
      await new Promise((rested) => setImmediate(rested));
    },
    waited: () => skipped,
  };
};

export type RunDepsOptions = {
  db: Database;
  /** Where Stripe and HubSpot are reached: themselves, or a proxy before them. */
  stripeUrl: string;
  hubspotUrl: string;
  hubspot: LocalHubSpot;
  timer: Timer;
  /** Longest silence of Stripe, milliseconds. */
  stripeTimeoutMs?: number;
  /** Where Stripe delivers events to; nowhere when absent. */
  stripeWebhookBase?: string;
};

/** The dependencies of all pipelines as one process has them; the clock is HubSpot's. */
export const runDeps = (options: RunDepsOptions): RunDeps => {
  const { db, hubspot, timer, stripeTimeoutMs: timeoutMs = 2000 } = options;
  const { stripeWebhookBase = 'http://127.0.0.1:9' } = options;
  const { clientId, clientSecret, appId, redirectUrls } = hubspot.app;
  const shared = {
    db,
    vault: createVault([{ id: 'test', key: Buffer.alloc(32, 7) }]),
    clock: hubspot.clock.now,
    log: pino({ level: 'silent' }),
    wakeUp: noWakeUp,
  };
  const client = createHubSpot(
    {
      apiBase: options.hubspotUrl,
      appBase: hubspot.url,
      clientId,
      clientSecret,
      appId: String(appId),
      redirectUri: redirectUrls[0] ?? '',
    },
    { timer, random: () => 1 },
  );
  return {
    ...shared,
    stripeWebhookBase,
    hubspot: client,
    portal: createPortalAccess(shared, client),
    stripe: createStripeAccess({
      baseUrl: options.stripeUrl,
      appUrl: 'https://www.clearsync.ai',
      clock: hubspot.clock.now,
      wait: timer.sleep,
      random: () => 1,
      timeoutMs,
    }),
  };
};
