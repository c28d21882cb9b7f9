import { findTyped, idOf } from '../objects/typed.ts';
import { methodToCharge } from '../writes/customers/customer.ts';
import type { Invoice } from '../writes/invoices/createInvoice.ts';
import type { PaymentMethod } from '../writes/payments/paymentMethod.ts';
import type { CardFailure } from '../writes/payments/testCards.ts';
import { hasEnded } from '../writes/subscriptions/subscription.ts';
import type { Customer, Subscription, World } from './world.ts';

/** What the bank says of a payment that fails in a life. */
export const declinedCard: CardFailure = {
  code: 'card_declined',
  decline_code: 'insufficient_funds',
  message: 'Your card has insufficient funds.',
  attaches: true,
};

/** Whether a subscription runs: neither over nor on its way into or out of being paid. */
export const isActive = (subscription: Subscription): boolean =>
  subscription.status === 'active' && (subscription.pause_collection ?? null) === null;

/** Whether a subscription is not over, in whatever state. */
export const isGoing = (subscription: Subscription): boolean => !hasEnded(subscription);

/** Whether all items of a subscription renew together. */
export const renewsAsOne = ({ items }: Subscription): boolean => {
  const rhythms = items.data.map(({ price }) => price.recurring);
  const [first] = rhythms;
  return (
    first !== undefined &&
    rhythms.every(
      (each) => each?.interval === first?.interval && each?.interval_count === first?.interval_count,
    )
  );
};

/** What a subscription is charged to; undefined when it is paid by invoice or by nothing. */
export const methodOf = (
  world: World,
  subscription: Subscription,
  customer: Customer,
): PaymentMethod | undefined => {
  if (subscription.collection_method === 'send_invoice') return undefined;
  return methodToCharge(world, customer, idOf(subscription.default_payment_method));
};

/** The latest invoice of a subscription while it is open. */
export const openInvoice = ({ store }: World, subscription: Subscription): Invoice | undefined => {
  const invoice = findTyped(store, 'invoice', idOf(subscription.latest_invoice));
  return invoice?.status === 'open' ? invoice : undefined;
};
