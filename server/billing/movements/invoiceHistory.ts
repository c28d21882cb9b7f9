import type { Catalog } from '../catalog.ts';
import { type Exact, plus, roundHalfUp, safeNumber, ZERO } from '../exact.ts';
import { latest } from '../moments.ts';
import { byText } from '../primary.ts';
import type { StripeInvoice, StripeSubscription } from '../stripeObjects.ts';
import { productsOf } from './currentContent.ts';
import type { KnownTerm } from './discountTerms.ts';
import { invoiceSpans } from './invoiceSpans.ts';
import { type SpanInForce, spansInForce } from './spansInForce.ts';
import { type SubscriptionState, sameContent } from './state.ts';

/** What invoices tell of a subscription before we saw it ourselves. */
export type History = {
  /** Oldest first, each different from the one before. */
  states: SubscriptionState[];
  /** By how much a month's amount may differ from the exact one because invoices are in whole minor units, by state. */
  tolerances: number[];
  /** The newest moment at which something changed within a period; null when nothing did. */
  lastChangeAt: number | null;
  /** Until when the issued invoices reach; null when there are none. */
  coveredUntil: number | null;
};

const boundaries = (spans: readonly SpanInForce[], before: number): number[] =>
  [...new Set(spans.flatMap(({ start, until }) => (until === null ? [start] : [start, until])))]
    .filter((moment) => moment < before)
    .sort((a, b) => a - b);

type AmountName = 'gross' | 'net' | 'netOfForever' | 'unit';

const total = (spans: readonly SpanInForce[], name: AmountName): Exact => {
  const [only, ...further] = spans;
  return only === undefined ? ZERO : further.reduce((all, span) => plus(all, span[name]), only[name]);
};

const whole = (amount: Exact): number => safeNumber(roundHalfUp(amount)) ?? 0;

const wasTrial = ({ trial_end: end }: StripeSubscription, at: number): boolean =>
  end !== null && end !== undefined && at < end;

const stateAt = (
  subscription: StripeSubscription,
  at: number,
  spans: readonly SpanInForce[],
  previous: SubscriptionState | undefined,
): SubscriptionState => {
  const common = {
    subscriptionId: subscription.id,
    currency: subscription.currency,
    at,
    source: 'invoice_history' as const,
    cancelsAt: null,
  };
  const mine = spans.filter(({ start, until }) => start <= at && (until === null || at < until));
  if (mine.length === 0)
    return {
      ...common,
      status: 'paused',
      mrr: { net: 0, stripe: 0, conservative: 0 },
      gross: 0,
      products: previous?.products ?? [],
      priceIds: previous?.priceIds ?? [],
      quantity: previous?.quantity ?? null,
      invoiceId: null,
    };
  const gross = whole(total(mine, 'gross'));
  const discounted = mine.some((span) => span.net !== span.gross);
  const net = discounted ? whole(total(mine, 'net')) : gross;
  return {
    ...common,
    status: gross === 0 && wasTrial(subscription, at) ? 'trialing' : 'active',
    mrr: { net, stripe: discounted ? whole(total(mine, 'netOfForever')) : gross, conservative: net },
    gross,
    products: productsOf(mine),
    priceIds: [...new Set(mine.flatMap(({ priceId }) => priceId ?? []))].sort(byText),
    quantity: mine.reduce((all, { quantity }) => all + (quantity ?? 0), 0),
    invoiceId: mine.find(({ start }) => start === at)?.invoiceId ?? null,
  };
};

/**
 * The states of a subscription before `before` (epoch seconds) as its invoices tell them (stripe.md §5.5): whole-period
 * lines without prorations, less their discounts. A subscription whose first payment never succeeded has none.
 */
export const invoiceHistory = (
  subscription: StripeSubscription,
  invoices: readonly StripeInvoice[],
  context: { catalog: Catalog; discounts: readonly KnownTerm[] },
  before: number,
): History => {
  const history: History = { states: [], tolerances: [], lastChangeAt: null, coveredUntil: null };
  if (subscription.status.startsWith('incomplete')) return history;
  const { spans, prorations } = invoiceSpans(subscription, invoices, context);
  const inForce = spansInForce(spans, prorations);
  for (const at of boundaries(inForce, before)) {
    const previous = history.states.at(-1);
    const state = stateAt(subscription, at, inForce, previous);
    if (previous !== undefined && sameContent(previous, state)) continue;
    history.states.push(state);
    const units = inForce.filter(({ start, until }) => start <= at && (until === null || at < until));
    history.tolerances.push(whole(total(units, 'unit')) + 1);
  }
  return {
    ...history,
    lastChangeAt: latest(prorations.filter(({ charge, at }) => charge && at < before).map(({ at }) => at)),
    coveredUntil: latest(spans.map(({ end }) => end)),
  };
};
