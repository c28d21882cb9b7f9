import { codedText } from '../moneyText.ts';
import { byText } from '../primary.ts';
import { type BillingProperty, numberProperty, textProperty } from './property.ts';
import { ifReadable, reported, reportedOne } from './values.ts';

/** What the customer is worth and owes (product.md §3.1 #2, #6, #7, #11 to #13, #21, #24, #26). */
export const revenueProperties: readonly BillingProperty[] = [
  numberProperty({
    name: 'clearsync_mrr',
    label: 'MRR',
    description:
      'Monthly recurring revenue in the reporting currency; other currencies at the exchange rate of HubSpot, empty without one.',
    pack: 'A',
    rank: 2,
    value: ({ mrr }, context) => reported(mrr, context),
  }),
  numberProperty({
    name: 'clearsync_amount_overdue',
    label: 'Amount overdue',
    description:
      'Open invoices that are past their due date or were tried in vain, in the reporting currency.',
    pack: 'A',
    rank: 6,
    value: ({ overdue }, context) => ifReadable(reported(overdue, context), 'rak_invoice_read', context),
  }),
  numberProperty({
    name: 'clearsync_total_paid',
    label: 'Lifetime revenue (net)',
    description:
      'All payments less refunds, in the reporting currency; other currencies at the exchange rate that HubSpot has now, empty without one.',
    pack: 'A',
    rank: 7,
    value: ({ paid }, context) => ifReadable(reported(paid, context), 'rak_charge_read', context),
  }),
  numberProperty({
    name: 'clearsync_arr',
    label: 'ARR',
    description: 'Annual recurring revenue: twelve times the MRR, in the reporting currency.',
    pack: 'B',
    rank: 11,
    value: ({ mrr }, context) => reported(mrr, context, 12n),
  }),
  textProperty({
    name: 'clearsync_currency',
    label: 'Billing reporting currency',
    description: 'The currency of the amounts in this group.',
    pack: 'B',
    rank: 12,
    value: (_record, { reportingCurrency }) => reportingCurrency.toUpperCase(),
  }),
  textProperty({
    name: 'clearsync_mrr_original',
    label: 'MRR in billing currency',
    description: 'Monthly recurring revenue in every currency that the customer is billed in.',
    pack: 'B',
    rank: 13,
    value: ({ mrr }) =>
      mrr
        .toSorted((a, b) => byText(a.currency, b.currency))
        .map(codedText)
        .join('; '),
  }),
  numberProperty({
    name: 'clearsync_next_amount',
    label: 'Next renewal amount (estimate)',
    description:
      'What the next invoice will probably ask for, before tax and usage, in the reporting currency.',
    pack: 'B',
    rank: 21,
    value: ({ nextRenewal }, context) => reportedOne(nextRenewal?.amount, context),
  }),
  numberProperty({
    name: 'clearsync_amount_open',
    label: 'Open invoices',
    description: 'What remains to be paid of open invoices, in the reporting currency.',
    pack: 'B',
    rank: 24,
    value: ({ open }, context) => ifReadable(reported(open, context), 'rak_invoice_read', context),
  }),
  numberProperty({
    name: 'clearsync_last_payment_amount',
    label: 'Last payment amount',
    description: 'Amount of the last successful payment, in the reporting currency.',
    pack: 'B',
    rank: 26,
    value: ({ lastPayment }, context) => reportedOne(lastPayment?.amount, context),
  }),
];
