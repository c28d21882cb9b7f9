import { describe, expect, it } from 'vitest';
import { type LocalStripe, startLocalStripe } from '../../../sandbox/stripe/startLocalStripe.ts';
import { clientOf } from './client.ts';
import { trigger } from './stripeCli.ts';

const recipes = [
  'charge.failed',
  'charge.refunded',
  'charge.succeeded',
  'coupon.created',
  'coupon.deleted',
  'customer.created',
  'customer.deleted',
  'customer.subscription.created',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.trial_will_end',
  'customer.subscription.updated',
  'customer.updated',
  'invoice.created',
  'invoice.finalized',
  'invoice.marked_uncollectible',
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.voided',
  'payment_intent.succeeded',
  'payment_method.attached',
  'payment_method.detached',
  'price.created',
  'price.updated',
  'product.created',
  'product.deleted',
  'product.updated',
];

const withStripe = async (use: (stripe: LocalStripe) => Promise<void>): Promise<void> => {
  const stripe = await startLocalStripe({ rateLimits: false });
  try {
    await use(stripe);
  } finally {
    await stripe.close();
  }
};

describe.concurrent('the official command line tool', { timeout: 60_000 }, () => {
  it.each(recipes)('triggers %s', (event) =>
    withStripe(async (stripe) => {
      const output = await trigger(stripe, event);
      expect(output).toContain('Trigger succeeded!');
      const made = await clientOf(stripe).events.list({ limit: 100 });
      expect(made.data.map(({ type }) => type)).toContain(event);
    }),
  );

  it.each([
    ['subscription.payment_succeeded', 'invoice.payment_succeeded', 'active'],
    ['subscription.payment_failed', 'invoice.payment_failed', 'incomplete'],
  ])('triggers %s', (recipe, event, status) =>
    withStripe(async (stripe) => {
      await trigger(stripe, recipe);
      const made = await clientOf(stripe).events.list({ type: event });
      expect(made.data).toHaveLength(1);
      const [subscription] = (await clientOf(stripe).subscriptions.list({ status: 'all' })).data;
      expect(subscription?.status).toBe(status);
    }),
  );

  it('makes a subscriber with the e-mail that is added', () =>
    withStripe(async (stripe) => {
      await trigger(stripe, 'customer.subscription.created', '--add', 'customer:email=ada@example.com');
      const client = clientOf(stripe);
      const [customer] = (await client.customers.list({ email: 'ada@example.com' })).data;
      expect(customer?.email).toBe('ada@example.com');
      const [subscription] = (await client.subscriptions.list({ customer: customer?.id ?? '' })).data;
      expect(subscription).toMatchObject({ status: 'active', currency: 'usd' });
      const [charge] = (await client.charges.list({ customer: customer?.id ?? '' })).data;
      expect(charge).toMatchObject({ amount: 1500, status: 'succeeded' });
    }));
});
