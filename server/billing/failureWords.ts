import type { StripeCharge } from './stripeObjects.ts';

/** Stripe's failure and decline codes in plain words (product.md §3.1 #29): never the provider's own sentence. */
const WORDS = new Map([
  ['insufficient_funds', 'Not enough funds'],
  ['expired_card', 'Card expired'],
  ['incorrect_cvc', 'Wrong security code'],
  ['invalid_cvc', 'Wrong security code'],
  ['incorrect_number', 'Wrong card number'],
  ['invalid_number', 'Wrong card number'],
  ['invalid_expiry_month', 'Wrong expiry date'],
  ['invalid_expiry_year', 'Wrong expiry date'],
  ['incorrect_zip', 'Wrong postal code'],
  ['authentication_required', 'Customer must confirm the payment'],
  ['lost_card', 'Card reported lost'],
  ['stolen_card', 'Card reported stolen'],
  ['card_not_supported', 'Card does not support this payment'],
  ['currency_not_supported', 'Card does not support this currency'],
  ['card_velocity_exceeded', 'Card limit reached'],
  ['withdrawal_count_limit_exceeded', 'Card limit reached'],
  ['fraudulent', 'Declined as suspicious'],
  ['highest_risk_level', 'Blocked as too risky'],
  ['elevated_risk_level', 'Blocked as too risky'],
  ['rule', 'Blocked by a rule in Stripe'],
  ['pickup_card', 'Card blocked by its bank'],
  ['restricted_card', 'Card blocked by its bank'],
  ['do_not_honor', 'Declined by the bank'],
  ['generic_decline', 'Declined by the bank'],
  ['call_issuer', 'Declined by the bank'],
  ['transaction_not_allowed', 'Declined by the bank'],
  ['try_again_later', 'Declined by the bank for now'],
  ['issuer_not_available', 'Bank could not be reached'],
  ['processing_error', 'Error while processing the payment'],
  ['account_closed', 'Bank account closed'],
  ['bank_account_restricted', 'Bank account restricted'],
  ['debit_not_authorized', 'Debit not authorised by the customer'],
  ['no_account', 'Bank account not found'],
  ['mandate_invalid', 'Direct debit mandate not valid'],
  ['card_declined', 'Card declined'],
  ['payment_method_provider_decline', 'Declined by the provider'],
]);

/** Why a payment failed, in plain words: the decline's own reason, else the failure code, else that it failed. */
export const failureWords = ({ outcome, failure_code }: StripeCharge): string =>
  WORDS.get(outcome?.reason ?? '') ?? WORDS.get(failure_code ?? '') ?? 'Payment declined';
