/** How a test card fails: what Stripe says of it, and whether it can be attached to a customer before. */
export type CardFailure = {
  code: string;
  decline_code: string | null;
  message: string;
  attaches: boolean;
};

/** One of Stripe's test cards. */
export type TestCard = { brand: string; last4: string; country: string; funding: string };

const declined = (decline_code: string, message = 'Your card was declined.'): CardFailure => ({
  code: 'card_declined',
  decline_code,
  message,
  attaches: false,
});

const card = (brand: string, last4: string, country = 'US', funding = 'credit'): TestCard => ({
  brand,
  last4,
  country,
  funding,
});

/** Test cards by the name that stands after `pm_card_` and `tok_` (docs.stripe.com/testing). */
const cards: Readonly<Record<string, TestCard>> = {
  visa: card('visa', '4242'),
  visa_debit: card('visa', '5556', 'US', 'debit'),
  mastercard: card('mastercard', '4444'),
  amex: card('amex', '8431'),
  discover: card('discover', '9424'),
  jcb: card('jcb', '0505', 'JP'),
  de: card('visa', '0016', 'DE'),
  gb: card('visa', '0000', 'GB'),
  chargeDeclined: card('visa', '0002'),
  visa_chargeDeclined: card('visa', '0002'),
  chargeDeclinedInsufficientFunds: card('visa', '9995'),
  visa_chargeDeclinedInsufficientFunds: card('visa', '9995'),
  chargeDeclinedExpiredCard: card('visa', '0069'),
  chargeDeclinedProcessingError: card('visa', '0119'),
  chargeCustomerFail: card('visa', '0341'),
  authenticationRequired: card('visa', '3184'),
  refundFail: card('visa', '5126'),
};

/** Failures by a card's last four digits, which is how a kept payment method is recognised again. */
const failures: Readonly<Record<string, CardFailure>> = {
  '0002': declined('generic_decline'),
  '9995': declined('insufficient_funds', 'Your card has insufficient funds.'),
  '0069': {
    code: 'expired_card',
    decline_code: null,
    message: 'Your card has expired.',
    attaches: false,
  },
  '0119': {
    code: 'processing_error',
    decline_code: null,
    message: 'An error occurred while processing your card. Try again in a little bit.',
    attaches: false,
  },
  '0341': { ...declined('generic_decline'), attaches: true },
  '3184': {
    code: 'authentication_required',
    decline_code: 'authentication_required',
    message: 'Your card was declined. This transaction requires authentication.',
    attaches: true,
  },
};

/** The test card behind `pm_card_visa`, `tok_visa` and the like; undefined for any other id. */
export const testCardNamed = (id: string): TestCard | undefined => {
  const [, name = ''] = /^(?:pm_card|tok)_(.+)$/.exec(id) ?? [];
  return cards[name];
};

/** The test card of a number typed in, by its last four digits. */
export const testCardNumbered = (number: string): TestCard => {
  const last4 = number.slice(-4);
  return Object.values(cards).find((each) => each.last4 === last4) ?? card('visa', last4);
};

/** Whether a refund to the card fails after it was made. */
export const refundsFail = (last4: string | undefined): boolean => last4 === '5126';

/** How a card with these last digits fails; undefined when it pays. */
export const failureOf = (last4: string | undefined): CardFailure | undefined => failures[last4 ?? ''];
