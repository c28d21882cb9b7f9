import { EMPTY_CATALOG } from '../../../../server/billing/catalog.ts';
import type { MrrRule } from '../../../../server/billing/facts.ts';
import type { Movement } from '../../../../server/billing/movements/movement.ts';
import type { SubscriptionState } from '../../../../server/billing/movements/state.ts';
import type { CustomerObjects, CustomerSnapshot } from '../../../../server/billing/snapshot.ts';
import type {
  StripeInvoice,
  StripeInvoiceLine,
  StripeItem,
  StripePrice,
  StripeSubscription,
} from '../../../../server/billing/stripeObjects.ts';
import { coupon, every, invoice, item, NOW, snapshot, subscription } from '../objects.ts';

/** The start of a day, or a moment of it, "2026-03-15T10:00", in epoch seconds. */
export const on = (day: string): number =>
  Date.parse(`${day}${day.includes('T') ? ':00' : 'T00:00:00'}Z`) / 1000;

/** The day of a moment. */
export const dayOf = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10);

/** Prices of one product: 10, 20 and 30 a month, 96 a year; one of another product. */
export const TEN = every('month', 1000);
export const TWENTY = every('month', 2000);
export const THIRTY = every('month', 3000);
export const YEARLY = every('year', 9600);
export const EXTRA = every('month', 500, 1, { id: 'price_extra', product: 'prod_extra', nickname: 'Extra' });

const PRICES = [TEN, TWENTY, THIRTY, YEARLY, EXTRA];
const PRODUCTS = [
  { id: 'prod_pro', name: 'Pro' },
  { id: 'prod_extra', name: 'Extra' },
];

/** A catalog of these prices and some more. */
export const catalogOf = (...more: StripePrice[]) => ({
  ...EMPTY_CATALOG,
  prices: new Map([...PRICES, ...more].map((one) => [one.id, one])),
  products: new Map(PRODUCTS.map((one) => [one.id, one])),
});

type LinePart = {
  item?: string;
  price?: StripePrice | null;
  quantity?: number | null;
  proration?: boolean;
  discounts?: Record<string, number>;
  parent?: StripeInvoiceLine['parent'];
};

/** A line for a subscription item from a day to a day; of the price at 10 a month unless told. */
export const line = (from: string, to: string, amount: number, part: LinePart = {}): StripeInvoiceLine => {
  const { item: itemId = 'si_1', price = TEN, quantity = 1, proration = false, discounts = {} } = part;
  return {
    id: `il_${itemId}_${from}_${amount}_${price?.id}`,
    amount,
    quantity,
    period: { start: on(from), end: on(to) },
    parent: part.parent ?? {
      type: 'subscription_item_details',
      subscription_item_details: { subscription: 'sub_1', subscription_item: itemId, proration },
    },
    pricing: price && { price_details: { price: price.id, product: String(price.product) } },
    discount_amounts: Object.entries(discounts).map(([discount, off]) => ({ discount, amount: off })),
  };
};

/** The line of a proration. */
export const part = (from: string, to: string, amount: number, about: LinePart = {}): StripeInvoiceLine =>
  line(from, to, amount, { ...about, proration: true });

/** A paid invoice of the subscription, made at the latest beginning of its lines. */
export const billed = (
  id: string,
  lines: readonly StripeInvoiceLine[],
  about: Partial<StripeInvoice> = {},
): StripeInvoice =>
  invoice({
    id,
    status: 'paid',
    attempt_count: 1,
    created: lines.reduce((latest, { period }) => (period.start > latest ? period.start : latest), 0),
    parent: { subscription_details: { subscription: 'sub_1' } },
    lines: { data: lines },
    ...about,
  });

/** A month from a day on, "2026-03-15" to "2026-04-15". */
const monthFrom = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
};

/** An invoice of one line for the month that begins on a day. */
export const monthly = (
  day: string,
  amount = 1000,
  about: LinePart = {},
  invoiceAbout: Partial<StripeInvoice> = {},
): StripeInvoice => billed(`in_${day}`, [line(day, monthFrom(day), amount, about)], invoiceAbout);

/** Item si_1 at a price. */
export const sold = (price: StripePrice, about: Partial<StripeItem> = {}): StripeItem =>
  item({ price, ...about });

/** The subscription of all these tests, begun on 15 January 2026. */
export const sub = (
  about: Partial<StripeSubscription> = {},
  items: readonly StripeItem[] = [sold(TEN)],
): StripeSubscription =>
  subscription({ created: on('2026-01-15'), start_date: on('2026-01-15'), ...about }, items);

/** A discount of a coupon, half price forever unless told. */
export const half = (
  about: { id?: string; duration?: string; start?: number; end?: number | null } = {},
  percent_off = 50,
) => ({
  id: about.id ?? 'di_half',
  start: about.start ?? on('2026-01-15'),
  end: about.end ?? null,
  source: { coupon: coupon({ percent_off, duration: about.duration ?? 'forever' }) },
});

/** One movement a line: "2026-03-15 upgrade/price 1000>2000 invoice_history". */
export const said = ({ at, type, change, mrrBefore, mrrAfter, source }: Movement): string =>
  `${dayOf(at)} ${type}/${change} ${mrrBefore}>${mrrAfter} ${source}`;

type Looked = Pick<CustomerSnapshot, 'facts' | 'movements' | 'newStates'> & { said: string[] };

/** What is seen of a customer at a moment, with the states that were kept. */
export const look = (
  objects: Partial<CustomerObjects>,
  about: { at?: number; rule?: MrrRule; kept?: readonly SubscriptionState[] } = {},
): Looked => {
  const states = new Map<string, SubscriptionState[]>();
  for (const state of about.kept ?? [])
    states.set(state.subscriptionId, [...(states.get(state.subscriptionId) ?? []), state]);
  const seen = snapshot(
    { ...catalogOf(), states, ...objects },
    { at: about.at ?? NOW, rule: about.rule ?? 'net' },
  );
  return { ...seen, said: seen.movements.map(said) };
};
