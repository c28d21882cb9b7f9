import { expect, vi } from 'vitest';
import type { LocalHubSpot } from '../../../sandbox/hubspot/startLocalHubSpot.ts';
import type { LocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import type { Database } from '../../../server/store/database/openDatabase.ts';
import { freshImport } from './freshImport.ts';
import type { PortalChoices } from './installedPortal.ts';
import { differences, ourValues } from './ourValues.ts';

/** What the invariants are judged by. */
export type FaultWorld = {
  stripe: LocalStripe;
  hubspot: LocalHubSpot;
  /** The Stripe key that is connected now. */
  key(): string;
  choices: PortalChoices;
  /** How long its servers may still have something to do, milliseconds. */
  drainsWithin: number;
  /** Lets `look` see the database. Where only one process can open it, the servers are stopped before. */
  inspect<Result>(look: (db: Database) => Promise<Result>): Promise<Result>;
};

/**
 * Properties that tell what was seen to happen, which an import made afterwards cannot know. Name them as `ignoring`
 * where Stripe changed between two readings.
 */
export const TELL_HISTORY = [
  'clearsync_last_mrr_event',
  'clearsync_last_mrr_event_amount',
  'clearsync_last_mrr_event_date',
  'clearsync_mrr_change_30d',
];

const twice = (names: readonly string[]): string[] =>
  names.filter((name, place) => names.indexOf(name) !== place);

/** (I2) Addresses and domains for which the app made more than one record, and portals that are not the world's own. */
const wrongWrites = (hubspot: LocalHubSpot): string[] => {
  const byUs = hubspot.journal().filter(({ by }) => by !== 'control' && by !== 'seed');
  const made = byUs.flatMap(({ action, properties }) =>
    action === 'created' ? [properties?.['email'] ?? properties?.['domain'] ?? ''] : [],
  );
  const strangers = byUs.filter(({ portalId }) => portalId !== hubspot.portal.profile.id);
  return [...twice(made), ...strangers.map(({ portalId, by }) => `${by} in portal ${portalId}`)];
};

/** (I3) Events that were accepted and came to no end. */
const UNFINISHED = `
  select event_id, state, reason from stripe_event
   where not (state in ('done', 'ignored') or (state = 'parked' and reason is not null)) limit 8`;

/** (S17) What the server asked of Stripe besides reading and its own webhook endpoint. */
const forbiddenWrites = (stripe: LocalStripe): string[] =>
  stripe.journal
    .read()
    .filter(
      ({ client, path }) => client.includes('ClearSync') && !/^\/v1\/webhook_endpoints(\/|$)/.test(path),
    )
    .map(({ method, path }) => `${method} ${path}`);

/**
 * What must hold after any fault (reference/faults.md §3): (I1) once the queues are empty HubSpot holds exactly what an
 * undisturbed import of the same Stripe gives; (I2) no record was made twice and nobody else's portal was touched;
 * (I3) every event that was accepted is done, ignored or parked with a reason; and nothing but reading was asked of
 * Stripe. Every test of a fault ends with it.
 */
export const expectInvariants = async (
  { stripe, hubspot, key, choices, drainsWithin, inspect }: FaultWorld,
  { ignoring = [] }: { ignoring?: readonly string[] } = {},
): Promise<void> => {
  await fetch(`${hubspot.url}/__control/faults`, { method: 'DELETE' });
  const expected = await freshImport(stripe, hubspot, key(), choices);
  for (const values of expected.values()) for (const name of ignoring) delete values[name];
  expect(expected.size).toBeGreaterThan(0);
  await vi.waitFor(() => expect(differences(ourValues(hubspot, ignoring), expected)).toEqual([]), {
    timeout: drainsWithin,
    interval: 100,
  });
  expect(wrongWrites(hubspot)).toEqual([]);
  expect(forbiddenWrites(stripe)).toEqual([]);
  const unfinished = await inspect(async ({ pool }) => (await pool.query(UNFINISHED)).rows);
  expect(unfinished).toEqual([]);
};
