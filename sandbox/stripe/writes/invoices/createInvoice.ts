import type Stripe from 'stripe';
import { blankInvoice } from '../../objects/blank/invoice.ts';
import { idOf } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Customer } from '../customers/customer.ts';
import type { Writer } from '../writer.ts';
import { discountLines, type Line } from './discountLines.ts';

export type Invoice = Wire<Stripe.Invoice>;

/** What an invoice is made of. */
export type InvoiceStart = Pick<
  Invoice,
  'billing_reason' | 'collection_method' | 'currency' | 'description' | 'due_date' | 'parent'
> & {
  id: string;
  customer: Customer;
  lines: readonly Line[];
  /** Discounts on the whole invoice, by id. */
  discounts: readonly string[];
  metadata: Record<string, string>;
  autoAdvance: boolean;
  defaultPaymentMethod: string | null;
  period: { start: number; end: number };
};

/** The sums of an invoice with these lines, in minor units, while nothing of it is paid. */
export const sumsOf = (lines: readonly Line[]) => {
  const byDiscount = new Map<string, number>();
  for (const { amount, discount } of lines.flatMap((line) => line.discount_amounts ?? [])) {
    const id = idOf(discount) ?? '';
    byDiscount.set(id, (byDiscount.get(id) ?? 0) + amount);
  }
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const off = [...byDiscount.values()].reduce((sum, amount) => sum + amount, 0);
  const total = subtotal - off;
  return {
    amount_due: Math.max(total, 0),
    amount_paid: 0,
    amount_remaining: Math.max(total, 0),
    subtotal,
    subtotal_excluding_tax: subtotal,
    total,
    total_discount_amounts: [...byDiscount].map(([discount, amount]) => ({ amount, discount })),
    total_excluding_tax: total,
  };
};

const customerParts = (customer: Customer) => ({
  customer: customer.id,
  customer_address: customer.address ?? null,
  customer_email: customer.email,
  customer_name: customer.name ?? null,
  customer_phone: customer.phone ?? null,
  customer_tax_exempt: customer.tax_exempt ?? 'none',
});

const draftParts = {
  amount_overpaid: 0,
  attempt_count: 0,
  attempted: false,
  effective_at: null,
  ending_balance: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  next_payment_attempt: null,
  number: null,
  status: 'draft',
  status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
} satisfies Partial<Invoice>;

const hour = 3600;

/** Makes a draft invoice with its discounts and sums, and its event. */
export const createInvoice = (writer: Writer, start: InvoiceStart): Invoice => {
  const { customer, lines: plain, discounts, autoAdvance, defaultPaymentMethod, period, ...rest } = start;
  const lines = discountLines(writer, plain, discounts);
  const invoice: Invoice = {
    ...blankInvoice,
    ...draftParts,
    ...customerParts(customer),
    ...sumsOf(lines),
    ...rest,
    account_country: writer.account.country ?? null,
    account_name: writer.account.business_profile?.name ?? null,
    auto_advance: autoAdvance,
    automatically_finalizes_at: autoAdvance ? writer.now + hour : null,
    created: writer.now,
    default_payment_method: defaultPaymentMethod,
    discounts: [...discounts],
    lines: { object: 'list', data: lines, has_more: false, url: `/v1/invoices/${start.id}/lines` },
    livemode: writer.livemode,
    period_end: period.end,
    period_start: period.start,
  };
  return writer.create(invoice, 'invoice.created');
};
