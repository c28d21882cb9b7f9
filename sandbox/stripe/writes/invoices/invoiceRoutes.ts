import { invalidRequest } from '../../answers/stripeError.ts';
import type { Answer, ApiRequest, Route } from '../../http/apiRequest.ts';
import { flagOf, textOf } from '../../http/parameters.ts';
import { findTyped, idOf, typed } from '../../objects/typed.ts';
import { subscriptionOfInvoice } from '../../resources/invoiceParent.ts';
import { answerObject, findByPath } from '../../resources/readable.ts';
import { methodToCharge } from '../customers/customer.ts';
import { given, nullableText } from '../given.ts';
import { metadataAfter } from '../metadata.ts';
import { cardError } from '../payments/cardError.ts';
import { type PaymentMethod, paymentMethodNamed } from '../payments/paymentMethod.ts';
import { endSubscription } from '../subscriptions/endSubscription.ts';
import type { Writer } from '../writer.ts';
import type { Invoice } from './createInvoice.ts';
import { draftOf } from './draftOf.ts';
import { finalizeInvoice } from './finalizeInvoice.ts';
import { markPaid, payInvoice } from './payInvoice.ts';

const invoiceAt = (request: ApiRequest, verb: string, ...statuses: readonly string[]): Invoice => {
  const invoice = typed('invoice', findByPath(request, 'invoice'));
  if (statuses.includes(invoice.status ?? '')) return invoice;
  throw invalidRequest(
    `You can't ${verb} this invoice: its status is ${invoice.status ?? 'unknown'}.`,
    undefined,
    invoice.status === 'draft' ? 'invoice_not_editable' : undefined,
  );
};

const methodOf = (writer: Writer, invoice: Invoice, named: string | undefined): PaymentMethod => {
  if (named !== undefined) return paymentMethodNamed(writer, named);
  const customer = findTyped(writer.store, 'customer', idOf(invoice.customer));
  const subscription = findTyped(writer.store, 'subscription', subscriptionOfInvoice(invoice));
  const preferred = idOf(invoice.default_payment_method) ?? idOf(subscription?.default_payment_method);
  const found = customer === undefined ? undefined : methodToCharge(writer, customer, preferred);
  if (found !== undefined) return found;
  throw invalidRequest(
    "There is no `default_payment_method` set on this Customer or Invoice. Please set either the Customer's `invoice_settings.default_payment_method` or the Invoice's `default_payment_method` before attempting to pay an Invoice.",
  );
};

const pay = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const found = invoiceAt(request, 'pay', 'draft', 'open', 'uncollectible');
  const open = found.status === 'draft' ? finalizeInvoice(writer, found) : found;
  if (open.status === 'paid') return answerObject(request, open);
  if (flagOf(parameters, 'paid_out_of_band') === true) {
    const offStripe = { amount_paid_off_stripe: open.amount_due };
    return answerObject(request, markPaid(writer, open, offStripe));
  }
  const method = methodOf(writer, open, textOf(parameters, 'payment_method'));
  const { invoice, attempt } = payInvoice(writer, open, method);
  if (attempt.failure === undefined) return answerObject(request, invoice);
  throw cardError(attempt.failure, {
    charge: attempt.charge.id,
    payment_intent: attempt.intent,
    payment_method: method,
  });
};

const voidInvoice = (request: ApiRequest): Answer => {
  const { writer } = request;
  const invoice = invoiceAt(request, 'void', 'open', 'uncollectible');
  const voided = writer.update<Invoice>(
    invoice,
    {
      auto_advance: false,
      next_payment_attempt: null,
      status: 'void',
      status_transitions: { ...invoice.status_transitions, voided_at: writer.now },
    },
    'invoice.updated',
    'invoice.voided',
  );
  const subscription = findTyped(writer.store, 'subscription', subscriptionOfInvoice(invoice));
  if (subscription?.status === 'incomplete') endSubscription(writer, subscription, 'incomplete_expired');
  return answerObject(request, voided);
};

const markUncollectible = (request: ApiRequest): Answer => {
  const invoice = invoiceAt(request, 'mark as uncollectible', 'open');
  const changes: Partial<Invoice> = {
    auto_advance: false,
    next_payment_attempt: null,
    status: 'uncollectible',
    status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: request.writer.now },
  };
  const types = ['invoice.updated', 'invoice.marked_uncollectible'];
  return answerObject(request, request.writer.update(invoice, changes, ...types));
};

const update = (request: ApiRequest): Answer => {
  const { parameters, writer } = request;
  const invoice = typed('invoice', findByPath(request, 'invoice'));
  const changes: Partial<Invoice> = {
    metadata: metadataAfter(invoice.metadata, parameters),
    ...given({
      auto_advance: flagOf(parameters, 'auto_advance'),
      default_payment_method: nullableText(parameters, 'default_payment_method'),
      description: nullableText(parameters, 'description'),
    }),
  };
  return answerObject(request, writer.update(invoice, changes, 'invoice.updated'));
};

const remove = (request: ApiRequest): Answer => {
  const invoice = invoiceAt(request, 'delete', 'draft');
  request.writer.remove(invoice, 'invoice', 'invoice.deleted');
  return { id: invoice.id, object: 'invoice', deleted: true };
};

const route = (
  method: Route['method'],
  pattern: string,
  parameters: readonly string[],
  handle: Route['handle'],
): Route => ({ method, pattern, permission: 'invoice_write', parameters: [...parameters, 'expand'], handle });

/** Writing invoices: draft, finalise, pay, void, write off. */
export const invoiceWriteRoutes: readonly Route[] = [
  route(
    'POST',
    '/v1/invoices',
    [
      ...['auto_advance', 'collection_method', 'currency', 'customer', 'days_until_due'],
      ...['default_payment_method', 'description', 'discounts', 'due_date', 'metadata'],
      'pending_invoice_items_behavior',
    ],
    (request) => answerObject(request, draftOf(request)),
  ),
  route(
    'POST',
    '/v1/invoices/:id',
    ['auto_advance', 'default_payment_method', 'description', 'metadata'],
    update,
  ),
  route('POST', '/v1/invoices/:id/finalize', ['auto_advance'], (request) =>
    answerObject(request, finalizeInvoice(request.writer, invoiceAt(request, 'finalize', 'draft'))),
  ),
  route('POST', '/v1/invoices/:id/pay', ['off_session', 'paid_out_of_band', 'payment_method'], pay),
  route('POST', '/v1/invoices/:id/void', [], voidInvoice),
  route('POST', '/v1/invoices/:id/mark_uncollectible', [], markUncollectible),
  route('DELETE', '/v1/invoices/:id', [], remove),
];
