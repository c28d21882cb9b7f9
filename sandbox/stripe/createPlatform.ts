import { performance } from 'node:perf_hooks';
import { type AccountChoice, createAccount } from './account.ts';
import { createEventSink } from './events/eventSink.ts';
import { createFaults } from './faults/faults.ts';
import { ownVersion } from './http/apiVersion.ts';
import { createIdempotency } from './http/idempotency.ts';
import { createRouter } from './http/router.ts';
import { createKeyring } from './keys/keyring.ts';
import { createRateLimiter } from './limits/rateLimiter.ts';
import { createMovableClock } from './movableClock.ts';
import { createIds } from './objects/ids.ts';
import type { Source } from './objects/source.ts';
import { createStore } from './objects/store.ts';
import type { Platform } from './platform.ts';
import { createCalls } from './records/calls.ts';
import { createJournal } from './records/journal.ts';
import { allRoutes } from './routes.ts';
import { type Courier, createCourier } from './webhooks/courier.ts';

/** What a local Stripe is made of; see startLocalStripe for the meaning of each. */
export type PlatformChoices = {
  seed?: Source | undefined;
  clock?: (() => number) | undefined;
  account?: AccountChoice | undefined;
  livemode: boolean;
  rateLimits: boolean;
  publicUrlsOnly: boolean;
};

/**
 * Puts the parts of a local Stripe together. The seed is of the chosen mode; the other mode begins empty. A test run
 * names in STRIPE_JOURNAL the file in which every local Stripe writes down its writes.
 */
export const createPlatform = (choices: PlatformChoices): { platform: Platform; courier: Courier } => {
  const clock = createMovableClock(choices.clock);
  const stores = { seeded: createStore(choices.seed), other: createStore() };
  const storeOf = (livemode: boolean) => (livemode === choices.livemode ? stores.seeded : stores.other);
  const idOf = createIds();
  const newId = (prefix: string) => idOf(prefix, clock.seconds());
  const courier = createCourier({ storeOf, now: clock.now });
  clock.onMove(courier.wake);
  const listing = { lagSeconds: 0, byPermission: false };
  const settings = { keepSecret: courier.secrets.keep, publicUrlsOnly: choices.publicUrlsOnly };
  const platform: Platform = {
    account: createAccount(choices.account),
    keyring: createKeyring(),
    clock,
    router: createRouter(allRoutes(settings, { reachedAll: courier.reachedAll, listing })),
    storeOf,
    listing,
    events: createEventSink({
      storeOf,
      seconds: clock.seconds,
      newId,
      apiVersion: ownVersion,
      deliver: courier.send,
    }),
    limiter: createRateLimiter(choices.rateLimits, () => performance.now()),
    faults: createFaults(),
    calls: createCalls(),
    journal: createJournal(process.env['STRIPE_JOURNAL']),
    idempotency: createIdempotency(),
    newId,
  };
  return { platform, courier };
};
