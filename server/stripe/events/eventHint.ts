import { z } from 'zod';
import type { MirrorKind } from '../mirrorKinds.ts';
import { type StripeEvent, stripeId } from './stripeEvent.ts';

/**
 * What an event says should be read again. `customer_subscriptions`: the customer and its subscriptions that are not
 * over, since both carry what changed (a means of payment, a discount).
 */
export type HintKind = MirrorKind | 'customer_subscriptions';
export type EventHint = { kind: HintKind; objectId: string; customerId: string | null };

const reference = z.union([stripeId, z.object({ id: stripeId }).transform(({ id }) => id)]);
const customerOf = z.object({ customer: reference });
const identified = z.object({ id: stripeId });
const charged = z.object({ charge: reference });
const latestCharge = z.object({ latest_charge: reference });

/** The kinds of the mirror by the beginning of the type; the longer one comes first. */
const prefixes: readonly [string, HintKind | 'payment_intent' | 'refund'][] = [
  ['customer.discount.', 'customer_subscriptions'],
  ['customer.subscription.', 'subscription'],
  ['customer.', 'customer'],
  ['payment_method.', 'customer_subscriptions'],
  ['payment_intent.', 'payment_intent'],
  ['invoice.', 'invoice'],
  ['charge.refund.', 'refund'],
  ['charge.dispute.', 'refund'],
  ['charge.', 'charge'],
  ['refund.', 'refund'],
  ['product.', 'product'],
  ['price.', 'price'],
  ['coupon.', 'coupon'],
];

/** Types that begin like ours and are about something else. */
const FOREIGN = /^(customer\.(source|bank_account|card|tax_id)\.|customer\.entitlements?\b)/;

const customerIn = ({ object, previous_attributes: previous }: StripeEvent['data']): string | null =>
  // A means of payment that was taken away names its customer only in what was before.
  customerOf.safeParse(object).data?.customer ?? customerOf.safeParse(previous).data?.customer ?? null;

const chargeHint = (object: unknown, customerId: string | null): EventHint | { ignored: string } => {
  const objectId =
    charged.safeParse(object).data?.charge ?? latestCharge.safeParse(object).data?.latest_charge;
  return objectId === undefined
    ? { ignored: 'It names no charge, and nothing else of it is kept.' }
    : { kind: 'charge', objectId, customerId };
};

/**
 * Reads from an event what to read again, or why nothing is: a type that we do not know, a means of payment of nobody.
 * `unusable`: the type is ours, but what it is about cannot be told.
 */
export const eventHint = ({
  type,
  data,
}: StripeEvent): EventHint | { ignored: string } | { unusable: string } => {
  const [, kind] = FOREIGN.test(type) ? [] : (prefixes.find(([start]) => type.startsWith(start)) ?? []);
  if (kind === undefined) return { ignored: `ClearSync does nothing about "${type.slice(0, 80)}".` };
  const customerId = customerIn(data);
  if (kind === 'payment_intent' || kind === 'refund') return chargeHint(data.object, customerId);
  if (kind === 'customer_subscriptions') {
    return customerId === null
      ? { ignored: 'It is about no customer.' }
      : { kind, objectId: customerId, customerId };
  }
  const id = identified.safeParse(data.object).data?.id;
  if (id === undefined) return { unusable: `The event does not tell which ${kind} it is about.` };
  return { kind, objectId: id, customerId: kind === 'customer' ? id : customerId };
};
