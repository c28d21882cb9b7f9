import { missingParameter } from '../../answers/stripeError.ts';
import type { ApiRequest } from '../../http/apiRequest.ts';
import { choiceOf, flagOf, integerOf, type Parameters, textOf } from '../../http/parameters.ts';
import { attachDiscounts } from '../attachDiscounts.ts';
import { customerNamed } from '../customers/customer.ts';
import { metadataAfter } from '../metadata.ts';
import type { Writer } from '../writer.ts';
import { createInvoice, type Invoice } from './createInvoice.ts';
import { lineOfItem, pendingItems } from './itemLines.ts';

const daySeconds = 86_400;

/** When an invoice is due, epoch seconds: a date, or so many days from now; never for a charged one. */
const dueDateOf = (writer: Writer, parameters: Parameters, method: string): number | null => {
  if (method !== 'send_invoice') return null;
  const date = integerOf(parameters, 'due_date');
  if (date !== undefined) return date;
  const days = integerOf(parameters, 'days_until_due');
  if (days === undefined) throw missingParameter('days_until_due');
  return writer.now + days * daySeconds;
};

/** Makes the draft that `POST /v1/invoices` asks for; pending items come along when that is asked for. */
export const draftOf = ({ parameters, writer }: ApiRequest): Invoice => {
  const customer = customerNamed(writer, parameters);
  const collection_method =
    choiceOf(parameters, 'collection_method', ['charge_automatically', 'send_invoice']) ??
    'charge_automatically';
  const id = writer.newId('in');
  const pending =
    choiceOf(parameters, 'pending_invoice_items_behavior', ['exclude', 'include']) === 'include'
      ? pendingItems(writer, customer.id)
      : [];
  const currency =
    textOf(parameters, 'currency') ??
    pending[0]?.currency ??
    customer.currency ??
    writer.account.default_currency;
  const included = pending.filter((item) => item.currency === currency);
  return createInvoice(writer, {
    id,
    autoAdvance: flagOf(parameters, 'auto_advance') ?? false,
    billing_reason: 'manual',
    collection_method,
    currency: currency ?? 'usd',
    customer,
    defaultPaymentMethod: textOf(parameters, 'default_payment_method') ?? null,
    description: textOf(parameters, 'description') ?? null,
    discounts: attachDiscounts(writer, parameters, { customer: customer.id, invoice: id }) ?? [],
    due_date: dueDateOf(writer, parameters, collection_method),
    lines: included.map((item) => lineOfItem(writer, item, id)),
    metadata: metadataAfter({}, parameters),
    parent: null,
    period: { start: writer.now, end: writer.now },
  });
};
