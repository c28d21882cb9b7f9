import type Stripe from 'stripe';
import { findTyped, idOf, typedOfCustomer } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import { type Attempt, confirmIntent, type PaymentIntent } from '../payments/confirmIntent.ts';
import { createIntent } from '../payments/createIntent.ts';
import type { PaymentMethod } from '../payments/paymentMethod.ts';
import type { CardFailure } from '../payments/testCards.ts';
import type { Writer } from '../writer.ts';
import type { Invoice } from './createInvoice.ts';
import { settleSubscription } from './settleSubscription.ts';

type InvoicePayment = Wire<Stripe.InvoicePayment>;

const threeDays = 3 * 86_400;

const createPayment = (writer: Writer, invoice: Invoice, intent: string): InvoicePayment =>
  writer.create<InvoicePayment>({
    id: writer.newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_remaining,
    created: writer.now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: writer.livemode,
    payment: { payment_intent: intent, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });

/** The open payment of an invoice with its intent; made when there is none. */
export const openPayment = (
  writer: Writer,
  invoice: Invoice,
): { payment: InvoicePayment; intent: PaymentIntent } => {
  const customer = idOf(invoice.customer) ?? '';
  const payments = typedOfCustomer(writer.store, 'invoice_payment', customer);
  const open = payments.find((each) => each.invoice === invoice.id && each.status === 'open');
  const known = findTyped(writer.store, 'payment_intent', idOf(open?.payment.payment_intent));
  if (open !== undefined && known !== undefined) return { payment: open, intent: known };
  const reason = invoice.billing_reason === 'subscription_create' ? 'Subscription creation' : 'Invoice';
  const intent = createIntent(writer, {
    amount: invoice.amount_remaining,
    currency: invoice.currency,
    customer,
    description: invoice.billing_reason === 'manual' ? `Invoice ${invoice.number ?? ''}` : reason,
  });
  return { payment: createPayment(writer, invoice, intent.id), intent };
};

/** Closes an open invoice as paid, with money or off Stripe. */
export const markPaid = (writer: Writer, invoice: Invoice, changes: Partial<Invoice>): Invoice => {
  const paid = writer.update<Invoice>(
    invoice,
    {
      amount_paid: invoice.amount_due,
      amount_remaining: 0,
      attempted: true,
      auto_advance: false,
      next_payment_attempt: null,
      status: 'paid',
      status_transitions: { ...invoice.status_transitions, paid_at: writer.now },
      ...changes,
    },
    'invoice.updated',
    'invoice.paid',
    'invoice.payment_succeeded',
  );
  settleSubscription(writer, paid, true);
  return paid;
};

const markFailed = (writer: Writer, invoice: Invoice, { code }: CardFailure): Invoice => {
  const automatic = invoice.collection_method === 'charge_automatically' && invoice.auto_advance === true;
  const failed = writer.update<Invoice>(
    invoice,
    {
      attempt_count: invoice.attempt_count + 1,
      attempted: true,
      next_payment_attempt: automatic ? writer.now + threeDays : null,
    },
    'invoice.updated',
    'invoice.payment_failed',
    ...(code === 'authentication_required' ? ['invoice.payment_action_required'] : []),
  );
  settleSubscription(writer, failed, false);
  return failed;
};

/**
 * Tries to collect an open invoice from a method. Answers the invoice as it is then, and the attempt. `declined` is
 * what the bank says this time, whatever the card does otherwise.
 */
export const payInvoice = (
  writer: Writer,
  invoice: Invoice,
  method: PaymentMethod,
  declined?: CardFailure,
): { invoice: Invoice; attempt: Attempt } => {
  const { payment, intent } = openPayment(writer, invoice);
  const attempt = confirmIntent(writer, intent, method, declined);
  const { failure } = attempt;
  if (failure !== undefined) return { invoice: markFailed(writer, invoice, failure), attempt };
  writer.update<InvoicePayment>(
    payment,
    {
      amount_paid: invoice.amount_remaining,
      status: 'paid',
      status_transitions: { canceled_at: null, paid_at: writer.now },
    },
    'invoice_payment.paid',
  );
  return { invoice: markPaid(writer, invoice, { attempt_count: invoice.attempt_count + 1 }), attempt };
};
