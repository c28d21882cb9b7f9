import { type BillingProperty, boolProperty, numberProperty } from './property.ts';
import { ifReadable, reported } from './values.ts';

/** Refunds, disputes, credit and paid invoices (product.md §3.1 #38 to #40, #43). */
export const ledgerProperties: readonly BillingProperty[] = [
  numberProperty({
    name: 'clearsync_total_refunded',
    label: 'Refunded',
    description: 'All refunds, in the reporting currency.',
    pack: 'C',
    rank: 38,
    value: ({ refunded }, context) => ifReadable(reported(refunded, context), 'rak_charge_read', context),
  }),
  boolProperty({
    name: 'clearsync_dispute_open',
    label: 'Open dispute',
    description: 'Whether a payment of the last 180 days is disputed.',
    pack: 'C',
    rank: 39,
    value: ({ disputeOpen }, context) => ifReadable(`${disputeOpen}`, 'rak_charge_read', context),
  }),
  numberProperty({
    name: 'clearsync_credit_balance',
    label: 'Credit balance',
    description:
      'What Stripe will take off the next invoices, in the reporting currency; negative when it will be added.',
    pack: 'C',
    rank: 40,
    value: ({ credit }, context) => reported(credit, context),
  }),
  numberProperty({
    name: 'clearsync_paid_invoices',
    label: 'Paid invoices',
    description: 'How many invoices are paid.',
    pack: 'C',
    rank: 43,
    value: ({ paidInvoices }, context) => ifReadable(`${paidInvoices}`, 'rak_invoice_read', context),
  }),
];
