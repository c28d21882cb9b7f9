import { payInvoice } from '../../writes/invoices/payInvoice.ts';
import { endSubscription } from '../../writes/subscriptions/endSubscription.ts';
import type { Happening } from '../happening.ts';
import { declinedCard, methodOf, openInvoice } from '../states.ts';

/** So many tries Stripe makes before the subscription is given up. */
const mostTries = 4;

/** A failed payment is tried again: it succeeds, fails once more, or is given up after the fourth try. */
export const retryPayment: Happening = {
  name: 'payment_retried',
  weight: 9,
  happen: (world) => {
    const found = world.subscription(
      (subscription, customer) =>
        subscription.status === 'past_due' &&
        openInvoice(world, subscription) !== undefined &&
        methodOf(world, subscription, customer) !== undefined,
    );
    if (found === undefined) return undefined;
    const { subscription, customer } = found;
    const invoice = openInvoice(world, subscription);
    const method = methodOf(world, subscription, customer);
    if (invoice === undefined || method === undefined) return undefined;
    const declined = world.chance(0.4) ? declinedCard : undefined;
    world.itself((writer) => {
      const tried = payInvoice(writer, invoice, method, declined);
      if (tried.attempt.failure === undefined || tried.invoice.attempt_count < mostTries) return;
      endSubscription(writer, subscription, 'canceled', { reason: 'payment_failed' });
    });
    return customer.id;
  },
};
