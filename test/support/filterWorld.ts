import type Stripe from 'stripe';
import { listOpenRuns } from '../../server/store/runs/listOpenRuns.ts';
import { changeChoices } from '../../server/sync/changeChoices.ts';
import type { Choices } from '../../src/app/packages/contract/setup.ts';
import { clientOf } from '../integration/sandbox-stripe/client.ts';
import { defaultChoices } from './defaultChoices.ts';
import { workOn } from './faults/importAll.ts';
import { startImportWorld } from './faults/importWorld.ts';

const card = { payment_method: 'pm_card_visa', invoice_settings: { default_payment_method: 'pm_card_visa' } };

/**
 * A portal with the choices of a fresh install and an empty Stripe; `approved` unless told otherwise. Its customers are
 * made over Stripe's API and have a contact each unless they are `alone`.
 */
export const startFilterWorld = async ({ approved = true } = {}) => {
  const world = await startImportWorld({ customers: 0 });
  const { deps, portalId, hubspot } = world;
  await deps.db.prisma.portal.update({
    where: { portalId },
    data: {
      syncFilter: defaultChoices.syncFilter,
      ...(approved ? {} : { approvedAt: null, approvedBy: null }),
    },
  });
  const client = clientOf(world.stripe, world.stripe.keys.secret);
  const product = await client.products.create({ name: 'Plan' });
  const price = await client.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 5_000,
    recurring: { interval: 'month' },
  });
  const contacts = new Map<string, string>();
  const contactOf = (email: string): string => {
    const id = contacts.get(email);
    if (id === undefined) throw new Error(`${email} has no contact`);
    return id;
  };
  return {
    ...world,
    client,
    contactOf,
    seedContact: (email: string): void => {
      const seeded = hubspot.seed({ contacts: [{ key: 'one', properties: { email } }] });
      contacts.set(email, seeded.contacts['one'] ?? '');
    },
    addCustomer: (email: string): Promise<Stripe.Customer> => client.customers.create({ email, ...card }),
    subscribe: async (
      email: string,
      more: Partial<Stripe.SubscriptionCreateParams> = {},
    ): Promise<Stripe.Subscription> => {
      const customer = await client.customers.create({ email, ...card });
      return client.subscriptions.create({ customer: customer.id, items: [{ price: price.id }], ...more });
    },
    /** Saves choices and works on what they ask for. */
    choose: async (change: Partial<Choices>) => {
      const changed = await changeChoices(deps, portalId, { ...defaultChoices, ...change });
      for (const { id } of await listOpenRuns(deps.db, deps.clock())) await workOn(deps, id);
      return changed;
    },
    value: (email: string, name: string): string =>
      hubspot.portal.objects['0-1'].records.find(contactOf(email))?.values[name] ?? '',
  };
};

export type FilterWorld = Awaited<ReturnType<typeof startFilterWorld>>;
