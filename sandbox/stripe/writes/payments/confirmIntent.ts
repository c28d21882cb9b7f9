import type Stripe from 'stripe';
import { idOf } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Writer } from '../writer.ts';
import { type Charge, createCharge } from './charge.ts';
import type { PaymentMethod } from './paymentMethod.ts';
import { type CardFailure, failureOf } from './testCards.ts';

export type PaymentIntent = Wire<Stripe.PaymentIntent>;

/** How an attempt to pay ended. */
export type Attempt = { intent: PaymentIntent; charge: Charge; failure: CardFailure | undefined };

const succeed = (writer: Writer, intent: PaymentIntent, charge: Charge, method: string): PaymentIntent => {
  const held = intent.capture_method === 'manual';
  return writer.update(
    intent,
    {
      amount_capturable: held ? intent.amount : 0,
      amount_received: held ? 0 : intent.amount,
      last_payment_error: null,
      latest_charge: charge.id,
      payment_method: method,
      status: held ? 'requires_capture' : 'succeeded',
    },
    held ? 'payment_intent.amount_capturable_updated' : 'payment_intent.succeeded',
  );
};

const fail = (
  writer: Writer,
  intent: PaymentIntent,
  charge: Charge,
  method: PaymentMethod,
  { code, decline_code, message }: CardFailure,
): PaymentIntent =>
  writer.update(
    intent,
    {
      last_payment_error: {
        charge: charge.id,
        // The codes of test cards are codes of Stripe's; the type of the SDK lists them all.
        code: code as Stripe.PaymentIntent.LastPaymentError.Code,
        ...(decline_code === null ? {} : { decline_code }),
        message,
        payment_method: method,
        type: 'card_error',
      },
      latest_charge: charge.id,
      payment_method: null,
      status: 'requires_payment_method',
    },
    'payment_intent.payment_failed',
  );

/**
 * Tries to collect an intent's amount from a method: makes the charge and brings the intent on. `declined` is what
 * the bank says this time, whatever the card does otherwise.
 */
export const confirmIntent = (
  writer: Writer,
  intent: PaymentIntent,
  method: PaymentMethod,
  declined?: CardFailure,
): Attempt => {
  const failure = declined ?? failureOf(method.card?.last4);
  const charge = createCharge(
    writer,
    {
      amount: intent.amount,
      currency: intent.currency,
      customer: idOf(intent.customer) ?? null,
      description: intent.description,
      intent: intent.id,
      metadata: { ...intent.metadata },
      method,
      capture: intent.capture_method !== 'manual',
      receiptEmail: intent.receipt_email,
      shipping: intent.shipping,
    },
    failure,
  );
  return {
    intent:
      failure === undefined
        ? succeed(writer, intent, charge, method.id)
        : fail(writer, intent, charge, method, failure),
    charge,
    failure,
  };
};
