import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type LineAmount, priceAmount } from '../amounts.ts';
import { priceDefinitions } from '../catalogue/prices.ts';
import { productDefinitions } from '../catalogue/products.ts';
import type { Contract, Population } from '../population.ts';
import { customerDiscountId, discountId } from './discount.ts';

type DiscountAmount = { amount: number; discount: string };
type Place = { customer: number; part: number; step: number; invoice: string };

/** The lines of an invoice, in today's shape, whole. */
export function invoiceLines(
  population: Population,
  contract: Contract,
  place: Place,
  lines: readonly LineAmount[],
): Wire<Stripe.Invoice>['lines'] {
  return {
    object: 'list',
    data: lines.map((line, at) => invoiceLine(population, contract, place, line, at)),
    has_more: false,
    url: `/v1/invoices/${place.invoice}/lines`,
  };
}

/** What each discount took off the whole invoice. */
export function lineDiscounts(
  population: Population,
  customer: number,
  part: number,
  lines: readonly LineAmount[],
): DiscountAmount[] {
  const sums = new Map<string, number>();
  lines.forEach((line, at) => {
    for (const { amount, discount } of discountsOf(population, customer, part, line, at)) {
      sums.set(discount, (sums.get(discount) ?? 0) + amount);
    }
  });
  return [...sums].map(([discount, amount]) => ({ amount, discount }));
}

function discountsOf(
  population: Population,
  customer: number,
  part: number,
  line: LineAmount,
  at: number,
): DiscountAmount[] {
  return line.discounts.map(({ level, place, amount }) => ({
    amount,
    discount:
      level === 'customer'
        ? customerDiscountId(population, customer)
        : discountId(population, customer, part, level === 'item' ? at : null, place),
  }));
}

function invoiceLine(
  population: Population,
  contract: Contract,
  { customer, part, step, invoice }: Place,
  line: LineAmount,
  at: number,
): Wire<Stripe.InvoiceLineItem> {
  const { ids, catalogue } = population;
  const price = catalogue.priceOf(line.item.price);
  const definition = priceDefinitions[line.item.price];
  const subscription = ids.make('subscription', customer, part);
  const discount_amounts = discountsOf(population, customer, part, line, at);
  const metered = line.item.quantity === 'usage' ? -1 : 0;
  return {
    id: ids.make('line_item', customer, part, step, at),
    object: 'line_item',
    amount: line.amount,
    currency: definition.currency,
    description: describe(contract, step, line),
    discount_amounts,
    discountable: true,
    discounts: discount_amounts.map(({ discount }) => discount),
    invoice,
    livemode: population.livemode,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: null,
        subscription,
        subscription_item: ids.make('subscription_item', customer, part, 0, at),
      },
      type: 'subscription_item_details',
    },
    period: {
      end: contract.timeline.at(customer, Math.max(0, step + 1 + metered)),
      start: contract.timeline.at(customer, Math.max(0, step + metered)),
    },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: price.id, product: catalogue.productIdOf(definition.product) },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal ?? String(priceAmount(definition, 1)),
    },
    quantity: line.quantity,
    quantity_decimal: String(line.quantity),
    subscription,
    subtotal: line.amount,
    taxes: [],
  };
}

function describe(contract: Contract, step: number, line: LineAmount): string {
  const { name } = productDefinitions[priceDefinitions[line.item.price].product];
  return step < contract.timeline.firstPaid
    ? `Trial period for ${name}`
    : `${line.quantity} × ${name}${contract.timeline.months === 12 ? ' (yearly)' : ''}`;
}
