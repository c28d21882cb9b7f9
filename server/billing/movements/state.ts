import type { MrrRule } from '../facts.ts';
import { byText } from '../primary.ts';

/** How we know: seen by ourselves, seen when we first looked, or rebuilt from invoices. */
export type StateSource = 'live' | 'first_seen' | 'invoice_history';

/** What a subscription was sold for at a time, as far as movements care. Amounts are integer minor units a month. */
export type SubscriptionContent = {
  subscriptionId: string;
  /** Stripe's word. */
  status: string;
  currency: string;
  /** Under every rule, so that a portal can change its rule without losing its history. */
  mrr: Record<MrrRule, number>;
  /** Before discounts; 0 when nothing counts. */
  gross: number;
  /** In the order of their ids. */
  products: { id: string; name: string }[];
  priceIds: string[];
  quantity: number | null;
  /** Epoch seconds; set while it is planned to end. */
  cancelsAt: number | null;
};

/** A content with the epoch second since which it holds. */
export type SubscriptionState = SubscriptionContent & {
  at: number;
  source: StateSource;
  /** Of the history: the invoice that tells it. */
  invoiceId: string | null;
};

/** What movements compare; names do not matter, a product may be renamed. */
const essence = ({ status, mrr, gross, products, priceIds, quantity, cancelsAt }: SubscriptionContent) =>
  [
    status,
    mrr.net,
    mrr.stripe,
    mrr.conservative,
    gross,
    products.map(({ id }) => id),
    priceIds,
    quantity,
    cancelsAt,
  ].join('|');

/** Whether two states say the same. */
export const sameContent = (a: SubscriptionContent, b: SubscriptionContent): boolean =>
  essence(a) === essence(b);

const RANK: Record<StateSource, number> = { invoice_history: 0, first_seen: 1, live: 2 };

/** Names and invoices come last: they only make the order of equals the same every time. */
const byTime = (a: SubscriptionState, b: SubscriptionState): number =>
  a.at - b.at ||
  RANK[a.source] - RANK[b.source] ||
  byText(essence(a), essence(b)) ||
  byText(JSON.stringify(a), JSON.stringify(b));

/**
 * In the order of time, each moment once: what was seen outweighs what was rebuilt. The order in which states are
 * given and their repetition do not matter.
 */
export const inOrder = (states: readonly SubscriptionState[]): SubscriptionState[] => [
  ...new Map(states.toSorted(byTime).map((state) => [state.at, state])).values(),
];
