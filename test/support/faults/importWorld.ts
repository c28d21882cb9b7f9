import { type LocalHubSpot, startLocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import { recordsForCustomers } from '../../../sandbox/people/recordsForCustomers.ts';
import { generatedSource } from '../../../sandbox/stripe/generator/generatedSource.ts';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { RunDeps } from '../../../server/sync/runImport.ts';
import { testDatabase } from '../testDatabase.ts';
import type { FaultWorld } from './expectInvariants.ts';
import { connectKey, importAll } from './importAll.ts';
import { installedPortal, type PortalChoices } from './installedPortal.ts';
import { runDeps, skippingTimer } from './runDeps.ts';

/** Both platforms and our pipelines in this process; waits are skipped, so minutes of faults take no time. */
export type ImportWorld = FaultWorld & {
  deps: RunDeps;
  portalId: bigint;
  connectionId: string;
  /** The pipelines as another process has them: nothing but the database is shared. */
  replica(options?: {
    stripeUrl?: string;
    hubspotUrl?: string;
    stripeTimeoutMs?: number;
    stripeWebhookBase?: string;
  }): RunDeps;
  /** Another key is connected now. */
  useKey(key: string): void;
  /** Plans faults of the local HubSpot (sandbox/hubspot/README.md). */
  hubspotFault(fault: Record<string, unknown>): Promise<void>;
  /** Calls `POST /__control/…` of the local HubSpot. */
  control(path: string, body: unknown): Promise<unknown>;
  /** Milliseconds waited, all told. */
  waited(): number;
  /** Imports to the end; answers the run's row. */
  importAll(): ReturnType<typeof importAll>;
  close(): Promise<void>;
};

export type ImportWorldOptions = {
  /** How many generated customers; none: the Stripe is empty. */
  customers?: number;
  choices?: PortalChoices;
  /** Whether HubSpot's limits hold. */
  rateLimits?: boolean;
  /** Puts objects into the Stripe before HubSpot gets its people. */
  fill?(stripe: LocalStripe): void;
};

/** Its clock is HubSpot's, which ours is too: waits that are skipped pass everywhere. */
const startStripe = (customers: number, clock: () => number): Promise<LocalStripe> => {
  const now = Math.floor(clock() / 1000);
  const seed = customers === 0 ? {} : { seed: generatedSource({ customers, livemode: true, now }) };
  return startLocalStripe({ ...seed, clock, livemode: true, rateLimits: false });
};

const post = async (hubspot: LocalHubSpot, path: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(`${hubspot.url}/__control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`control ${path}: ${await answer.text()}`);
  return answer.json();
};

/** Starts it all with the app installed and the restricted key connected; nothing is imported yet. */
export const startImportWorld = async (options: ImportWorldOptions = {}): Promise<ImportWorld> => {
  const { customers = 60, choices = {}, rateLimits = false, fill } = options;
  const db = await testDatabase();
  const hubspot = await startLocalHubSpot({ portal: { additionalCurrencies: ['EUR', 'GBP'] }, rateLimits });
  const stripe = await startStripe(customers, hubspot.clock.now);
  fill?.(stripe);
  for (const chunk of recordsForCustomers(stripe.store.newer('customer'), { everyone: true }))
    hubspot.seed(chunk);
  const timer = skippingTimer(hubspot);
  const made: RunDeps[] = [];
  const replica: ImportWorld['replica'] = (other = {}) => {
    const deps = runDeps({ db, stripeUrl: stripe.url, hubspotUrl: hubspot.url, hubspot, timer, ...other });
    made.push(deps);
    return deps;
  };
  const deps = replica();
  const portalId = await installedPortal(deps, hubspot, choices);
  let key = stripe.keys.restricted;
  const connectionId = await connectKey(deps, portalId, key);
  return {
    stripe,
    hubspot,
    deps,
    portalId,
    connectionId,
    choices,
    replica,
    key: () => key,
    useKey: (next) => {
      key = next;
    },
    drainsWithin: 0,
    inspect: (look) => look(db),
    control: (path, body) => post(hubspot, path, body),
    hubspotFault: async (fault) => void (await post(hubspot, 'faults', fault)),
    waited: timer.waited,
    importAll: () => importAll(deps, portalId, connectionId),
    close: async () => {
      for (const { stripe: access } of made) access.close();
      await Promise.all([stripe.close(), hubspot.close()]);
    },
  };
};
