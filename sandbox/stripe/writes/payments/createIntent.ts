import { blankPaymentIntent } from '../../objects/blank/paymentIntent.ts';
import { randomText } from '../../objects/ids.ts';
import type { Writer } from '../writer.ts';
import type { PaymentIntent } from './confirmIntent.ts';

/** What an intent begins with; amounts in minor units. */
export type IntentStart = Pick<PaymentIntent, 'amount' | 'currency'> &
  Partial<
    Pick<
      PaymentIntent,
      | 'capture_method'
      | 'customer'
      | 'description'
      | 'metadata'
      | 'payment_method'
      | 'payment_method_types'
      | 'receipt_email'
      | 'setup_future_usage'
      | 'shipping'
    >
  >;

/** Makes an intent to collect an amount, with its event. */
export const createIntent = (writer: Writer, start: IntentStart): PaymentIntent => {
  const id = writer.newId('pi');
  const intent: PaymentIntent = {
    ...blankPaymentIntent,
    amount_capturable: 0,
    amount_received: 0,
    capture_method: 'automatic',
    created: writer.now,
    customer: null,
    description: null,
    latest_charge: null,
    livemode: writer.livemode,
    metadata: {},
    payment_method: null,
    payment_method_types: ['card'],
    receipt_email: null,
    shipping: null,
    ...start,
    id,
    client_secret: `${id}_secret_${randomText(24)}`,
    status: (start.payment_method ?? null) === null ? 'requires_payment_method' : 'requires_confirmation',
  };
  return writer.create(intent, 'payment_intent.created');
};
