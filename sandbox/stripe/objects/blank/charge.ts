import type Stripe from 'stripe';
import type { Wire } from '../wire.ts';

/** What a charge of a small company has in every field that is not about the payment itself. */
export const blankCharge = {
  object: 'charge',
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  calculated_statement_descriptor: 'LANTERN SOFTWARE',
  disputed: false,
  failure_balance_transaction: null,
  fraud_details: {},
  on_behalf_of: null,
  receipt_number: null,
  review: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
} satisfies Partial<Wire<Stripe.Charge>>;
