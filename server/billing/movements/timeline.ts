import type { Catalog } from '../catalog.ts';
import type { StripeCustomer, StripeInvoice, StripeSubscription } from '../stripeObjects.ts';
import { discountTerms } from './discountTerms.ts';
import { invoiceHistory } from './invoiceHistory.ts';
import { changedSince, endOf, firstSince } from './since.ts';
import { inOrder, type SubscriptionContent, type SubscriptionState, sameContent } from './state.ts';
import { withoutRounding } from './withoutRounding.ts';

/** A subscription through time, and the state to keep because it is new. */
export type Timeline = { states: SubscriptionState[]; added: SubscriptionState | null };

export type TimelineInput = {
  subscription: StripeSubscription;
  current: SubscriptionContent;
  /** The states of it that were kept before. */
  stored: readonly SubscriptionState[];
  /** All invoices of its customer, with their lines. */
  invoices: readonly StripeInvoice[];
  catalog: Catalog;
  customerDiscount: StripeCustomer['discount'];
  /** Epoch seconds. */
  at: number;
};

/**
 * A cancellation that was asked for before we looked: from that moment on it was planned, until it took effect or we saw
 * it ourselves.
 */
const withPlannedEnd = (
  { subscription }: TimelineInput,
  history: readonly SubscriptionState[],
  next: SubscriptionState,
): SubscriptionState[] => {
  const asked = subscription.canceled_at ?? null;
  const planned = next.cancelsAt ?? endOf(subscription);
  const inForce = history.findLast(({ at }) => asked !== null && at <= asked);
  if (asked === null || planned === null || inForce === undefined || asked >= next.at) return [...history];
  const cancelsAt = planned;
  return [
    ...history.filter(({ at }) => at < asked),
    { ...inForce, at: asked, cancelsAt, invoiceId: null },
    ...history.filter(({ at }) => at > asked).map((state) => ({ ...state, cancelsAt })),
  ];
};

/**
 * A subscription's states through time: what its invoices tell, then what we saw, joined without a gap or a double. What
 * is seen now is added when it differs from what was seen last; an ended subscription that we never saw alive needs no
 * state of its own, its invoices and its end tell everything.
 */
export const timeline = (input: TimelineInput): Timeline => {
  const { subscription, current, stored, invoices, catalog, customerDiscount, at } = input;
  const discounts = discountTerms(subscription, customerDiscount, catalog);
  const seen = { subscription, current, discounts, at };
  const kept = inOrder(stored);
  const last = kept.at(-1);
  const before = kept[0]?.at ?? endOf(subscription) ?? at;
  const history = invoiceHistory(subscription, invoices, { catalog, discounts }, before);
  const seenAs = (source: 'first_seen' | 'live', since: number): SubscriptionState => ({
    ...current,
    at: since,
    source,
    invoiceId: null,
  });
  const [first = seenAs('first_seen', firstSince(seen, history)), ...further] = kept;
  const told = withoutRounding([...history.states, first], history.tolerances).slice(0, -1);
  const added =
    last !== undefined && !sameContent(last, current) ? seenAs('live', changedSince(seen, last)) : null;
  return {
    states: [...withPlannedEnd(input, told, first), first, ...further, ...(added === null ? [] : [added])],
    added: last === undefined && endOf(subscription) === null ? first : added,
  };
};
