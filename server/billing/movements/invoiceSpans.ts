import { type Catalog, findPrice } from '../catalog.ts';
import { type Exact, exact, times, ZERO } from '../exact.ts';
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
  /** Taken off by all discounts, and by those that last forever. */
  off: Exact;
  offForever: Exact;
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
  const off = (only: (id: string) => boolean): Exact => {
    if (!discounts || discounts.length === 0) return ZERO;
    const amounts = discounts.filter(({ discount }) => only(idOf(discount)));
    return times(exact(amounts.reduce((all, one) => all + BigInt(one.amount), 0n)), factor);
  };
  const productId = line.pricing?.price_details?.product ?? '';
  return {
    itemId,
    start: period.start,
    end: period.end,
    gross: times(minor(amount), factor),
    off: off(() => true),
    offForever: off((id) => forever.has(id)),
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

/** Equal texts: the same price, quantity, amount and discounts. */
const termsOf = ({ line, price }: Line): string =>
  `${price?.id}|${line.pricing?.price_details?.product}|${line.quantity}|${line.amount}|${(
    line.discount_amounts ?? []
  )
    .map(({ amount, discount }) => `${idOf(discount)}:${amount}`)
    .join()}`;

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
  const open = new Map<string, { span: Span; terms: string }>();
  for (const own of lines.filter(({ proration }) => !proration).sort(byStart)) {
    const { start, end } = own.line.period;
    if (end <= start) continue;
    const before = open.get(own.itemId);
    const terms = termsOf(own);
    // A renewal on the same terms needs no arithmetic; most invoices are one.
    if (before?.terms === terms && start <= before.span.end + GRACE && !changed.has(own.itemId)) {
      if (end > before.span.end) before.span.end = end;
      continue;
    }
    const span = spanOf(own, forever, catalog);
    spans.push(span);
    open.set(own.itemId, { span, terms });
  }
  return { spans, prorations };
};
