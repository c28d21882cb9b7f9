import { describe, expect, it } from 'vitest';
import { mailProviders } from '../../../sandbox/stripe/generator/names.ts';
import { typed } from '../../../sandbox/stripe/objects/typed.ts';
import { grouped, ordinary } from './populations.ts';

describe('the realistic mix', () => {
  const source = ordinary();
  const customers = [...source.older('customer')].map((customer) => typed('customer', customer));
  const subscriptions = [...source.older('subscription')].map((each) => typed('subscription', each));
  const charges = [...source.older('charge')].map((charge) => typed('charge', charge));

  it('has every status, and what goes with it', () => {
    expect(new Set(subscriptions.map(({ status }) => status))).toEqual(
      new Set([
        'active',
        'canceled',
        'incomplete',
        'incomplete_expired',
        'past_due',
        'paused',
        'trialing',
        'unpaid',
      ]),
    );
    for (const { status, ended_at, status_details, trial_end } of subscriptions) {
      expect(ended_at !== null).toBe(status === 'canceled' || status === 'incomplete_expired');
      expect(status_details !== undefined).toBe(status === 'paused');
      if (status === 'trialing') expect(trial_end).not.toBeNull();
    }
  });

  it.each([
    ['cancels at period end', subscriptions.some((each) => each.cancel_at_period_end)],
    [
      'cancels at a date',
      subscriptions.some((each) => each.cancel_at !== null && !each.cancel_at_period_end),
    ],
    ['collection paused', subscriptions.filter((each) => each.pause_collection !== null).length >= 3],
    [
      'trial without payment method',
      subscriptions.some((each) => each.trial_end && !each.default_payment_method),
    ],
    ['invoiced by e-mail', subscriptions.some((each) => each.collection_method === 'send_invoice')],
    [
      'metered item',
      subscriptions.some((each) => each.items.data.some((item) => item.quantity === undefined)),
    ],
    [
      'discount on an item',
      subscriptions.some((each) => each.items.data.some((item) => item.discounts.length)),
    ],
    ['discount on the customer', customers.some((each) => each.discount)],
    ['no e-mail', customers.some((each) => each.email === null)],
    ['invalid e-mail', customers.some((each) => each.email !== null && !each.email.includes('@'))],
    ['free mail', customers.some((each) => mailProviders.some((host) => each.email?.endsWith(`@${host}`)))],
    ['disputed charge', charges.some((each) => each.disputed)],
    ['uncaptured charge', charges.some((each) => each.status === 'succeeded' && !each.captured)],
    ['failed charge with its code', charges.some((each) => each.failure_code === 'insufficient_funds')],
    ['SEPA', charges.some((each) => each.payment_method_details?.type === 'sepa_debit')],
  ])('has someone: %s', (_what, someone) => {
    expect(someone).toBe(true);
  });

  it('has customers without a subscription, with a charge and without, and customers with several', () => {
    const shapes = customers.map(({ id }) =>
      [source.ofCustomer('subscription', id), source.ofCustomer('charge', id)].map(({ length }) => length),
    );
    expect(shapes.some(([subscribed = 0, charged = 0]) => subscribed === 0 && charged > 0)).toBe(true);
    expect(shapes.some(([subscribed = 0, charged = 0]) => subscribed === 0 && charged === 0)).toBe(true);
    expect(shapes.some(([subscribed = 0]) => subscribed >= 3)).toBe(true);
  });

  it('bills in several currencies, one of them without and one with three decimals', () => {
    const currencies = new Set(subscriptions.map(({ currency }) => currency));
    expect([...currencies].sort()).toEqual(['eur', 'gbp', 'jpy', 'kwd', 'usd']);
    for (const { currency, items } of subscriptions) {
      for (const { price } of items.data) expect(price.currency).toBe(currency);
    }
  });

  it('has two customers of one address, and a company of many', () => {
    const addresses = grouped(customers, ({ email }) => email ?? '');
    addresses.delete('');
    expect([...addresses].some(([email, own]) => email.includes('@') && own.length === 2)).toBe(true);
    const domains = grouped(customers, ({ email }) => email?.split('@')[1] ?? '');
    domains.delete('');
    expect(Math.max(...[...domains.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(6);
  });

  it('cannot be changed through a shared price', () => {
    const price = subscriptions[0]?.items.data[0]?.price;
    expect(Object.isFrozen(price)).toBe(true);
  });
});
