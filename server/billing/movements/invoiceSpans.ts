import { type Catalog, findPrice } from '../catalog.ts';
import { type Exact, exact, minus, times } from '../exact.ts';
import { monthlyFactor } from '../interval.ts';
import type { StripeInvoice, StripeInvoiceLine, StripePrice, StripeSubscription } from '../stripeObjects.ts';
import type { KnownTerm } from './discountTerms.ts';
import { monthsOf } from './periodLength.ts';

/** What an invoice says of one item for one period. Amounts are exact minor units a month. */
export type Span = {
  itemId: string;
  /** Epoch seconds. */
  start: number;
  end: number;
  gross: Exact;
  /** Less all discounts, and less only those that last forever; the same object as `gross` when there are none. */
  net: Exact;
  netOfForever: Exact;
  /** A minor unit of the invoice as a month's amount: what rounding can make of it. */
  unit: Exact;
  productId: string;
  name: string;
  priceId: string | null;
  quantity: number | null;
  invoiceId: string;
};

/** A line that charges or credits a part of a period: it tells when something changed, not what it costs. */
export type Proration = { itemId: string; at: number; charge: boolean };

/** Invoices may come some days apart without a gap between what they are for. */
export const GRACE = 3 * 86_400;

const ISSUED = new Set(['open', 'paid', 'uncollectible']);

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id);

/** A subscription's invoices that were really asked for: drafts, void and deleted ones say nothing. */
export const issuedInvoices = (
  { id }: StripeSubscription,
  invoices: readonly StripeInvoice[],
): StripeInvoice[] =>
  invoices.filter(({ status, parent }) => {
    const of = parent?.subscription_details?.subscription;
    return ISSUED.has(status ?? '') && of !== null && of !== undefined && idOf(of) === id;
  });

const minor = (amount: number): Exact => exact(BigInt(amount));

type Line = {
  line: StripeInvoiceLine;
  itemId: string;
  price: StripePrice | null;
  proration: boolean;
  invoiceId: string;
};

/** Lines of the subscription's own items; usage and one-time amounts are no MRR. */
const ownLines = (invoice: StripeInvoice, catalog: Catalog): Line[] =>
  (invoice.lines?.data ?? []).flatMap((line) => {
    const details = line.parent?.subscription_item_details;
    if (line.parent?.type !== 'subscription_item_details' || !details) return [];
    const given = line.pricing?.price_details?.price;
    const price = given === undefined ? null : findPrice(idOf(given), catalog);
    const recurring = price?.recurring;
    if (recurring?.usage_type === 'metered' || (price !== null && !recurring)) return [];
    const itemId = details.subscription_item ?? line.id;
    return [{ line, price, itemId, proration: details.proration, invoiceId: invoice.id }];
  });

const nameOf = (productId: string, catalog: Catalog): string =>
  catalog.products.get(productId)?.name ?? productId;

const spanOf = (
  { line, itemId, price, invoiceId }: Line,
  forever: ReadonlySet<string>,
  catalog: Catalog,
): Span => {
  const { period, amount, discount_amounts: discounts } = line;
  const factor = (price?.recurring && monthlyFactor(price.recurring)) ?? monthsOf(period);
  const gross = times(minor(amount), factor);
  const less = (counts: (id: string) => boolean): Exact => {
    if (!discounts || discounts.length === 0) return gross;
    const taken = discounts.filter(({ discount }) => counts(idOf(discount)));
    return minus(gross, times(exact(taken.reduce((all, one) => all + BigInt(one.amount), 0n)), factor));
  };
  const productId = line.pricing?.price_details?.product ?? '';
  return {
    itemId,
    start: period.start,
    end: period.end,
    gross,
    net: less(() => true),
    netOfForever: less((id) => forever.has(id)),
    unit: factor,
    productId,
    name: nameOf(productId, catalog),
    priceId: price?.id ?? null,
    quantity: line.quantity ?? null,
    invoiceId,
  };
};

const prorationOf = ({ itemId, line }: Line): Proration => ({
  itemId,
  at: line.period.start,
  charge: line.amount >= 0,
});

type Discounts = StripeInvoiceLine['discount_amounts'];

const sameDiscounts = (a: Discounts, b: Discounts): boolean =>
  (a?.length ?? 0) === (b?.length ?? 0) &&
  (a ?? []).every(({ amount, discount }, place) => {
    const other = b?.[place];
    return other !== undefined && other.amount === amount && idOf(other.discount) === idOf(discount);
  });

/** The same price, product, quantity, amount and discounts. */
const sameTerms = (a: Line, b: Line): boolean =>
  a.line.amount === b.line.amount &&
  a.line.quantity === b.line.quantity &&
  a.price?.id === b.price?.id &&
  a.line.pricing?.price_details?.product === b.line.pricing?.price_details?.product &&
  sameDiscounts(a.line.discount_amounts, b.line.discount_amounts);

const byStart = (a: Line, b: Line): number =>
  a.line.period.start - b.line.period.start || a.line.period.end - b.line.period.end;

/**
 * What a subscription's invoices say of its items (stripe.md §5.5), oldest first: a span for the whole periods of an item
 * on the same terms, with what discounts took off, and the prorations beside. The price's own interval makes a month of
 * an amount, since a month has 28 to 31 days; only where the price is unknown does the length of the period.
 */
export const invoiceSpans = (
  subscription: StripeSubscription,
  invoices: readonly StripeInvoice[],
  { catalog, discounts }: { catalog: Catalog; discounts: readonly KnownTerm[] },
): { spans: Span[]; prorations: Proration[] } => {
  const forever = new Set(discounts.filter((one) => one.forever).map(({ id }) => id));
  const lines = issuedInvoices(subscription, invoices).flatMap((invoice) => ownLines(invoice, catalog));
  const prorations = lines.filter(({ proration }) => proration).map(prorationOf);
  const changed = new Set(prorations.map(({ itemId }) => itemId));
  const spans: Span[] = [];
  const open = new Map<string, { span: Span; line: Line }>();
  for (const own of lines.filter(({ proration }) => !proration).sort(byStart)) {
    const { start, end } = own.line.period;
    if (end <= start) continue;
    const before = open.get(own.itemId);
    // A renewal on the same terms needs no arithmetic; most invoices are one.
    if (
      before &&
      start <= before.span.end + GRACE &&
      !changed.has(own.itemId) &&
      sameTerms(before.line, own)
    ) {
      if (end > before.span.end) before.span.end = end;
      continue;
    }
    const span = spanOf(own, forever, catalog);
    spans.push(span);
    open.set(own.itemId, { span, line: own });
  }
  return { spans, prorations };
};
