import type { Account } from './account.ts';
import type { EventListing } from './events/eventRoutes.ts';
import type { EventSink } from './events/eventSink.ts';
import type { Faults } from './faults/faults.ts';
import type { Idempotency } from './http/idempotency.ts';
import type { Router } from './http/router.ts';
import type { Keyring } from './keys/keyring.ts';
import type { RateLimiter } from './limits/rateLimiter.ts';
import type { MovableClock } from './movableClock.ts';
import type { Store } from './objects/store.ts';
import type { Calls } from './records/calls.ts';
import type { Journal } from './records/journal.ts';

/** Everything that one local Stripe holds. */
export type Platform = {
  account: Account;
  keyring: Keyring;
  clock: MovableClock;
  router: Router;
  /** The objects of a mode: live and test know nothing of each other. */
  storeOf(livemode: boolean): Store;
  events: EventSink;
  /** How the Events API lists; may be changed. */
  listing: EventListing;
  limiter: RateLimiter;
  faults: Faults;
  calls: Calls;
  journal: Journal;
  idempotency: Idempotency;
  newId(prefix: string): string;
};
