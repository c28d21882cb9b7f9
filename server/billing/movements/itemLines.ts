import { type Catalog, findPrice, productIdOf } from '../catalog.ts';
import type { StripeInvoice, StripeInvoiceLine, StripePrice, StripeSubscription } from '../stripeObjects.ts';
import type { Period } from './periodLength.ts';

/** What an invoice asks for one item and one period. Amounts are whole minor units. */
export type ItemLine = Period & {
  itemId: string;
  invoiceId: string;
  /** A charge or credit (below zero) for the rest of a period in which something changed. */
  proration: boolean;
  amount: bigint;
  discounts: readonly { id: string; amount: bigint }[];
  quantity: number;
  priceId: string | null;
  /** Null when it is not known any more. */
  price: StripePrice | null;
  productId: string | null;
};

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id);

/** Looks a price up in the subscription, then in the catalog; once a price, most lines are of the same. */
const priceFinder = ({ items }: StripeSubscription, catalog: Catalog) => {
  const found = new Map<string, StripePrice | null>();
  for (const { price } of items.data)
    if (typeof price === 'object' && price) found.set(price.id, findPrice(price, catalog));
  return (id: string): StripePrice | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const price = findPrice(id, catalog);
    found.set(id, price);
    return price;
  };
};

/** Usage, one-time amounts and what is new to us are no MRR, as in the subscription itself (pricedItem.ts). */
const isCounted = ({ recurring }: StripePrice): boolean =>
  recurring !== null && (recurring?.usage_type ?? 'licensed') === 'licensed';

const NONE: ItemLine['discounts'] = [];

const discountsOf = ({ discount_amounts: given }: StripeInvoiceLine): ItemLine['discounts'] =>
  given && given.length > 0
    ? given.map(({ amount, discount }) => ({ id: idOf(discount), amount: BigInt(amount) }))
    : NONE;

const totals = (discounts: ItemLine['discounts']): ItemLine['discounts'] => {
  const sums = new Map<string, bigint>();
  for (const { id, amount } of discounts) sums.set(id, (sums.get(id) ?? 0n) + amount);
  return [...sums].map(([id, amount]) => ({ id, amount }));
};

/** Graduated tiers are lines of their own; together they are what the item costs. */
const joined = (a: ItemLine, b: ItemLine): ItemLine => ({
  ...a,
  amount: a.amount + b.amount,
  quantity: a.quantity + b.quantity,
  discounts: totals([...a.discounts, ...b.discounts]),
});

const ofOnePart = ({ itemId, start, end, proration, amount, priceId }: ItemLine): string =>
  [itemId, start, end, proration, amount < 0n, priceId].join('|');

const withoutTiers = (lines: ItemLine[]): ItemLine[] => {
  if (lines.length < 2) return lines;
  const parts = new Map<string, ItemLine>();
  for (const line of lines) {
    const part = ofOnePart(line);
    const before = parts.get(part);
    parts.set(part, before === undefined ? line : joined(before, line));
  }
  return [...parts.values()];
};

/**
 * What invoices ask for a subscription's own items, in their order (stripe.md §5.5). A price is looked for in the
 * subscription, then in the catalog.
 */
export const itemLines = (
  subscription: StripeSubscription,
  invoices: readonly StripeInvoice[],
  catalog: Catalog,
): ItemLine[] => {
  const priceOf = priceFinder(subscription, catalog);
  const read = (invoiceId: string, line: StripeInvoiceLine): ItemLine | null => {
    const { start, end } = line.period;
    const details = line.parent?.subscription_item_details;
    if (line.parent?.type !== 'subscription_item_details' || !details || end <= start) return null;
    if ((details.subscription ?? subscription.id) !== subscription.id) return null;
    const sold = line.pricing?.price_details;
    const priceId = sold ? idOf(sold.price) : null;
    const price = priceId === null ? null : priceOf(priceId);
    if (price !== null && !isCounted(price)) return null;
    return {
      itemId: details.subscription_item ?? line.id,
      invoiceId,
      start,
      end,
      proration: details.proration,
      amount: BigInt(line.amount),
      discounts: discountsOf(line),
      quantity: line.quantity ?? 1,
      priceId,
      price,
      productId: sold?.product ?? (price === null ? null : productIdOf(price)),
    };
  };
  const result: ItemLine[] = [];
  for (const { id, lines } of invoices) {
    const own: ItemLine[] = [];
    for (const line of lines?.data ?? []) {
      const item = read(id, line);
      if (item !== null) own.push(item);
    }
    result.push(...withoutTiers(own));
  }
  return result;
};
