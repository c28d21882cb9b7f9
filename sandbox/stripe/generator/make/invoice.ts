import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type InvoiceState, invoiceState } from '../invoiceState.ts';
import { newestStep } from '../life.ts';
import { personOf } from '../person.ts';
import type { Population } from '../population.ts';
import { addressOf } from './address.ts';
import { invoiceLines, lineDiscounts } from './invoiceLines.ts';
import { invoiceNumber } from './invoiceNumber.ts';

/** The invoice of a step of a customer's subscription, or undefined while it does not exist. */
export function invoiceAt(
  population: Population,
  customer: number,
  part: number,
  step: number,
): Wire<Stripe.Invoice> | undefined {
  const slot = population.slotOf(customer);
  const contract = slot.contracts[part];
  if (contract === undefined || step > newestStep(contract, customer)) return undefined;
  const { ids } = population;
  const id = ids.make('invoice', customer, part, step);
  const state = invoiceState(population, slot, contract, customer, step);
  const person = personOf(population, customer);
  const discounts = lineDiscounts(population, customer, part, state.lines);
  const subscription = ids.make('subscription', customer, part);
  const invoice = {
    id,
    attempt_count: state.attempts.length,
    attempted: state.attempts.length > 0,
    auto_advance: state.status === 'open' && state.nextAttemptAt !== null,
    automatically_finalizes_at: state.status === 'draft' ? state.createdAt + 3_600 : null,
    billing_reason: step === 0 ? 'subscription_create' : 'subscription_cycle',
    collection_method: state.dueAt === null ? 'charge_automatically' : 'send_invoice',
    created: state.createdAt,
    currency: slot.scenario.currency,
    customer: ids.make('customer', customer),
    customer_address: addressOf(population, customer),
    customer_email: person.email,
    customer_name: person.displayName,
    discounts: discounts.map(({ discount }) => discount),
    due_date: state.dueAt,
    effective_at: state.finalizedAt,
    ending_balance: state.finalizedAt === null ? null : 0,
    hosted_invoice_url: state.finalizedAt === null ? null : `https://invoice.stripe.com/i/sandbox/${id}`,
    invoice_pdf: state.finalizedAt === null ? null : `https://pay.stripe.com/invoice/sandbox/${id}/pdf`,
    lines: invoiceLines(population, contract, { customer, part, step, invoice: id }, state.lines),
    livemode: population.livemode,
    metadata: {},
    next_payment_attempt: state.nextAttemptAt,
    number: state.finalizedAt === null ? null : invoiceNumber(population, customer, part, step),
    parent: {
      quote_details: null,
      subscription_details: { metadata: {}, subscription },
      type: 'subscription_details',
    },
    period_end: state.createdAt,
    period_start: contract.timeline.at(customer, Math.max(0, step - 1)),
    status: state.status,
    status_transitions: transitionsOf(state),
    total_discount_amounts: discounts,
  } satisfies Partial<Wire<Stripe.Invoice>>;
  return Object.assign({ ...blank }, invoice, amountsOf(state));
}

/** What every invoice has alike; all keys stand here so that an invoice is one copy and not fifty insertions. */
const blank: Wire<Stripe.Invoice> = {
  id: '',
  object: 'invoice',
  account_country: 'US',
  account_name: 'Lantern Software',
  account_tax_ids: null,
  amount_due: 0,
  amount_overpaid: 0,
  amount_paid: 0,
  amount_remaining: 0,
  amount_shipping: 0,
  application: null,
  attempt_count: 0,
  attempted: false,
  auto_advance: false,
  automatically_finalizes_at: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
  billing_reason: 'subscription_cycle',
  collection_method: 'charge_automatically',
  created: 0,
  currency: '',
  custom_fields: null,
  customer: null,
  customer_account: null,
  customer_address: null,
  customer_email: null,
  customer_name: null,
  customer_phone: null,
  customer_shipping: null,
  customer_tax_exempt: 'none',
  customer_tax_ids: [],
  default_payment_method: null,
  default_source: null,
  default_tax_rates: [],
  description: null,
  discounts: [],
  due_date: null,
  effective_at: null,
  ending_balance: null,
  footer: null,
  from_invoice: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  issuer: { type: 'self' },
  last_finalization_error: null,
  latest_revision: null,
  lines: { object: 'list', data: [], has_more: false, url: '' },
  livemode: false,
  metadata: {},
  next_payment_attempt: null,
  number: null,
  on_behalf_of: null,
  parent: null,
  payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
  period_end: 0,
  period_start: 0,
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  starting_balance: 0,
  statement_descriptor: null,
  status: 'draft',
  status_transitions: {
    finalized_at: null,
    marked_uncollectible_at: null,
    paid_at: null,
    voided_at: null,
  },
  subtotal: 0,
  subtotal_excluding_tax: 0,
  test_clock: null,
  total: 0,
  total_discount_amounts: [],
  total_excluding_tax: 0,
  total_pretax_credit_amounts: [],
  total_taxes: [],
  webhooks_delivered_at: null,
};

function amountsOf({ status, subtotal, total, outOfBand }: InvoiceState) {
  const paid = status === 'paid' && !outOfBand ? total : 0;
  return {
    amount_due: total,
    amount_overpaid: 0,
    amount_paid: status === 'paid' ? total : 0,
    ...(outOfBand ? { amount_paid_off_stripe: total - paid } : {}),
    amount_remaining: status === 'paid' ? 0 : total,
    subtotal,
    subtotal_excluding_tax: subtotal,
    total,
    total_excluding_tax: total,
  };
}

function transitionsOf({
  status,
  finalizedAt,
  closedAt,
}: InvoiceState): Wire<Stripe.Invoice.StatusTransitions> {
  return {
    finalized_at: finalizedAt,
    marked_uncollectible_at: status === 'uncollectible' ? closedAt : null,
    paid_at: status === 'paid' ? closedAt : null,
    voided_at: status === 'void' ? closedAt : null,
  };
}
