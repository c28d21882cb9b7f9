import type { Catalog } from '../catalog.ts';
import { type Exact, minus, plus, roundHalfUp, safeNumber, ZERO } from '../exact.ts';
import { byText } from '../primary.ts';
import type { StripeSubscription } from '../stripeObjects.ts';
import { productsOf } from './currentContent.ts';
import type { DiscountTerms } from './discountTerms.ts';
import type { Span } from './itemSpans.ts';
import type { SubscriptionState } from './state.ts';

/** A state as invoices tell it. */
export type RebuiltState = {
  state: SubscriptionState;
  /** By how much a month's amount may differ from the exact one because invoices are in whole minor units. */
  tolerance: number;
  /** Whether its discounts are carried over from another time. */
  estimated: boolean;
  /** Whether it depends on what Stripe lists of discounts today and may not list tomorrow. */
  passing: boolean;
};

export type HistoryContext = { subscription: StripeSubscription; catalog: Catalog; terms: DiscountTerms };

/** A discount counts as the subscription's own ones do: not after its end, not when its coupon cannot be read. */
const isCounted = (terms: DiscountTerms, id: string, at: number): boolean => {
  const term = terms.get(id);
  return term === undefined || (term.readable && (term.end === null || term.end > at));
};

const amountsOf = (spans: readonly Span[], terms: DiscountTerms, at: number) => {
  let [gross, net, netOfForever, unit] = [ZERO, ZERO, ZERO, ZERO];
  const less = (from: Exact, { discounts }: Span, counts: (id: string) => boolean): Exact =>
    discounts.reduce((left, { id, monthly }) => (counts(id) ? minus(left, monthly) : left), from);
  for (const span of spans) {
    gross = plus(gross, span.gross);
    net = plus(
      net,
      less(span.gross, span, (id) => isCounted(terms, id, at)),
    );
    netOfForever = plus(
      netOfForever,
      less(span.gross, span, (id) => terms.get(id)?.forever === true && isCounted(terms, id, at)),
    );
    unit = plus(unit, span.unit);
  }
  return { gross, net, netOfForever, unit };
};

const nothing = { mrr: { net: 0, stripe: 0, conservative: 0 }, gross: 0, invoiceId: null } as const;

/** A time without an invoice: paused, or over already when no invoice follows and the subscription has ended. */
export const gapState = (
  { subscription: { id, currency } }: HistoryContext,
  at: number,
  previous: SubscriptionState | undefined,
  isOver: boolean,
): RebuiltState => ({
  state: {
    ...nothing,
    subscriptionId: id,
    currency,
    at,
    source: 'invoice_history',
    cancelsAt: null,
    status: isOver ? 'canceled' : 'paused',
    products: previous?.products ?? [],
    priceIds: previous?.priceIds ?? [],
    quantity: previous?.quantity ?? null,
  },
  tolerance: 0,
  estimated: false,
  passing: false,
});

const isTrial = ({ trial_end: end }: StripeSubscription, at: number): boolean =>
  end !== null && end !== undefined && at < end;

const whole = (amount: Exact): number | null => safeNumber(roundHalfUp(amount));

/** What the spans that hold at `at` (epoch seconds) come to; null when that is beyond 2^53. */
export const spansState = (
  { subscription, catalog, terms }: HistoryContext,
  at: number,
  spans: readonly Span[],
): RebuiltState | null => {
  const amounts = amountsOf(spans, terms, at);
  const [gross, net, stripe] = [whole(amounts.gross), whole(amounts.net), whole(amounts.netOfForever)];
  const unit = whole(amounts.unit);
  if (gross === null || net === null || stripe === null || unit === null) return null;
  const nameOf = (productId: string): string => catalog.products.get(productId)?.name ?? productId;
  return {
    state: {
      subscriptionId: subscription.id,
      currency: subscription.currency,
      at,
      source: 'invoice_history',
      cancelsAt: null,
      status: gross === 0 && isTrial(subscription, at) ? 'trialing' : 'active',
      mrr: { net, stripe, conservative: net },
      gross,
      products: productsOf(
        spans.flatMap(({ productId }) => (productId === null ? [] : { productId, name: nameOf(productId) })),
      ),
      priceIds: [...new Set(spans.flatMap(({ priceId }) => priceId ?? []))].sort(byText),
      quantity: spans.reduce((all, { quantity }) => all + quantity, 0),
      invoiceId: spans.find(({ start }) => start === at)?.invoiceId ?? null,
    },
    tolerance: unit + 1,
    estimated: spans.some(({ estimated }) => estimated),
    passing: spans.some(({ discounts }) => discounts.some(({ id }) => terms.has(id))),
  };
};
