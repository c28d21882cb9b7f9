import type { Money, SubscriptionFacts } from './facts.ts';
import { type MrrContext, type ReadSubscription, readSubscription } from './mrr.ts';
import { renewalEstimate } from './renewal.ts';
import type { StripeSubscription } from './stripeObjects.ts';

/** When a discount ends (epoch seconds), and what a renewal costs until then and from then on. */
export type PriceShock = { at: number; before: Money | null; after: Money | null };

/** A discount for one invoice only says nothing about the price that lasts. */
const lasting = (read: ReadSubscription): ReadSubscription => ({
  ...read,
  discounts: {
    ...read.discounts,
    known: read.discounts.known.filter(({ end, duration }) => end !== null || duration !== 'once'),
  },
});

/** Null where no one amount can be said: a part is not known, or the items renew at several intervals. */
const renewalAround = (
  subscription: StripeSubscription,
  read: ReadSubscription,
  end: number,
  mixed: boolean,
) =>
  mixed
    ? { before: null, after: null }
    : {
        before: renewalEstimate(subscription, read, end - 1),
        after: renewalEstimate(subscription, read, end),
      };

const changesPrice = ({ before, after }: PriceShock): boolean =>
  before === null || after === null || before.amount !== after.amount;

/**
 * The first end of a discount that will change what a subscription's renewals cost, as an estimate before tax and
 * usage. Null when there is none: no discount ends, the subscription ends first or does not renew, or the discount
 * takes nothing off.
 */
export const priceShock = (
  { discountEndsAt, renewsAt, cancelsAt, interval }: SubscriptionFacts,
  subscription: StripeSubscription,
  context: MrrContext,
): PriceShock | null => {
  if (discountEndsAt === null || renewsAt === null) return null;
  const read = lasting(readSubscription(subscription, context));
  const ends = new Set(read.discounts.known.flatMap(({ end }) => end ?? []));
  const shocks = [...ends]
    .filter((end) => end > context.at && (cancelsAt === null || end < cancelsAt))
    .sort((a, b) => a - b)
    .map((at) => ({ at, ...renewalAround(subscription, read, at, interval === 'mixed') }));
  return shocks.find(changesPrice) ?? null;
};
