import type { PaymentFacts } from './facts.ts';
import { failureWords } from './failureWords.ts';
import { methodLabel } from './paymentMethod.ts';
import type { StripeCharge } from './stripeObjects.ts';

/** Money that has really been taken: an authorisation that is not captured is none. */
export const isPaid = (charge: StripeCharge): boolean => charge.status === 'succeeded' && charge.captured;

const statusOf = (charge: StripeCharge): PaymentFacts['status'] => {
  if (charge.disputed) return 'disputed';
  if (charge.refunded) return 'refunded';
  if (charge.amount_refunded > 0) return 'partially_refunded';
  if (charge.status === 'succeeded') return charge.captured ? 'succeeded' : 'pending';
  return charge.status === 'pending' || charge.status === 'failed' ? charge.status : 'other';
};

/** What is said of one payment (a charge). */
export const paymentFacts = (charge: StripeCharge): PaymentFacts => ({
  id: charge.id,
  createdAt: charge.created,
  status: statusOf(charge),
  amount: { amount: charge.amount, currency: charge.currency },
  refunded: { amount: charge.amount_refunded, currency: charge.currency },
  method: charge.payment_method_details ? methodLabel(charge.payment_method_details) : null,
  failure: charge.status === 'failed' ? failureWords(charge) : null,
});
