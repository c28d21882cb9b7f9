import { invalidRequest, missingParameter, resourceMissing } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { flagOf, integerOf, type Parameters, recordOf, textOf } from '../../http/parameters.ts';
import { findTyped, idOf, typed } from '../../objects/typed.ts';
import { answerObject, findByPath } from '../../resources/readable.ts';
import { attachDiscounts } from '../attachDiscounts.ts';
import { customerNamed } from '../customers/customer.ts';
import { decimalOf, timesRounded } from '../decimal.ts';
import { metadataAfter } from '../metadata.ts';
import { currencyOf } from '../payments/intentRoutes.ts';
import { priceAmount } from '../priceAmount.ts';
import type { Writer } from '../writer.ts';
import { addLines } from './addLines.ts';
import { type InvoiceItem, lineOfItem } from './itemLines.ts';

type Cost = Pick<InvoiceItem, 'amount' | 'currency' | 'pricing' | 'quantity'>;

const costOfPrice = (writer: Writer, id: string, quantity: number): Cost => {
  const price = findTyped(writer.store, 'price', id);
  if (price === undefined) throw resourceMissing('price', id, 'pricing[price]', 400);
  return {
    amount: priceAmount(price, quantity),
    currency: price.currency,
    pricing: {
      price_details: { price: price.id, product: idOf(price.product) ?? '' },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity,
  };
};

/** What an item costs: an amount, a unit amount times a quantity, or a price times a quantity. */
const costOf = (writer: Writer, parameters: Parameters): Cost => {
  const quantity = integerOf(parameters, 'quantity') ?? 1;
  const price = textOf(recordOf(parameters, 'pricing') ?? {}, 'price');
  if (price !== undefined) return costOfPrice(writer, price, quantity);
  const unit = textOf(parameters, 'unit_amount_decimal');
  const amount =
    unit === undefined ? integerOf(parameters, 'amount') : timesRounded(decimalOf(unit), quantity);
  if (amount === undefined) throw missingParameter('amount');
  return { amount, currency: currencyOf(parameters), pricing: null, quantity };
};

const create = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const customer = customerNamed(writer, parameters);
  const cost = costOf(writer, parameters);
  const item = writer.create<InvoiceItem>(
    {
      ...cost,
      id: writer.newId('ii'),
      object: 'invoiceitem',
      customer: customer.id,
      customer_account: null,
      date: writer.now,
      description: textOf(parameters, 'description') ?? null,
      discountable: flagOf(parameters, 'discountable') ?? cost.amount >= 0,
      discounts: attachDiscounts(writer, parameters, { customer: customer.id }) ?? [],
      invoice: null,
      livemode: writer.livemode,
      metadata: metadataAfter({}, parameters),
      parent: null,
      period: { end: writer.now, start: writer.now },
      proration: false,
      quantity_decimal: String(cost.quantity),
      tax_rates: [],
      test_clock: null,
    },
    'invoiceitem.created',
  );
  const invoice = textOf(parameters, 'invoice');
  if (invoice === undefined) return answerObject(request, item);
  const draft = findTyped(writer.store, 'invoice', invoice);
  if (draft?.status !== 'draft') throw resourceMissing('invoice', invoice, 'invoice', 400);
  addLines(writer, draft, [lineOfItem(writer, item, invoice)]);
  return answerObject(request, { ...item, invoice });
};

/** Writing invoice items. */
export const invoiceItemRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/v1/invoiceitems',
    permission: 'invoice_write',
    parameters: [
      ...['amount', 'currency', 'customer', 'description', 'discountable', 'discounts', 'expand'],
      ...['invoice', 'metadata', 'pricing', 'quantity', 'unit_amount_decimal'],
    ],
    handle: create,
  },
  {
    method: 'DELETE',
    pattern: '/v1/invoiceitems/:id',
    permission: 'invoice_write',
    parameters: [],
    handle: (request) => {
      const item = typed('invoiceitem', findByPath(request, 'invoiceitem'));
      if (item.invoice !== null) {
        throw invalidRequest('This invoice item is on an invoice and can no longer be deleted.');
      }
      request.writer.remove(item, 'invoiceitem', 'invoiceitem.deleted');
      return { id: item.id, object: 'invoiceitem', deleted: true };
    },
  },
];
