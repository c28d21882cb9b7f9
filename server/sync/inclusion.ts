import { z } from 'zod';
import type { SyncFilter } from '../../src/app/packages/contract/setup.ts';
import { registrableDomain } from './registrableDomain.ts';

/** By which choices customers go to HubSpot. */
export type SyncRules = { filter: SyncFilter; excludedDomains: readonly string[] };

/**
 * Whether the choices let a customer in now. `no` leaves in who was let in before, so that a churn is still seen in
 * HubSpot; `never` does not.
 */
export type Inclusion = 'yes' | 'no' | 'never';

const syncFilter: z.ZodType<SyncFilter> = z.enum(['everyone', 'paying_or_trialing', 'paying']);

/** Customer statuses that a filter lets in; null: all. */
const LETS_IN: Readonly<Record<SyncFilter, readonly string[] | null>> = {
  everyone: null,
  paying_or_trialing: ['trialing', 'paying', 'canceling', 'past_due', 'paused'],
  paying: ['paying', 'canceling', 'past_due'],
};

/** The choices as a portal's row has them. */
export const syncRules = (portal: { syncFilter: string; excludedDomains: string[] }): SyncRules => ({
  filter: syncFilter.parse(portal.syncFilter),
  excludedDomains: portal.excludedDomains,
});

/** Judges a customer by its status and the registrable domain of its e-mail. */
export const inclusion = (
  { filter, excludedDomains }: SyncRules,
  { status, email }: { status: string; email: string | null },
): Inclusion => {
  const domain = email === null || excludedDomains.length === 0 ? null : registrableDomain(email);
  if (domain !== null && excludedDomains.includes(domain)) return 'never';
  const letsIn = LETS_IN[filter];
  return letsIn === null || letsIn.includes(status) ? 'yes' : 'no';
};
