import { docUrl, StripeError } from '../../answers/stripeError.ts';
import type { CardFailure } from './testCards.ts';

/** The 402 for a card that was declined; `about` names the charge, the intent and the method. */
export const cardError = (failure: CardFailure, about: Readonly<Record<string, unknown>> = {}): StripeError =>
  new StripeError(402, {
    ...about,
    code: failure.code,
    ...(failure.decline_code === null ? {} : { decline_code: failure.decline_code }),
    doc_url: docUrl(failure.code),
    message: failure.message,
    type: 'card_error',
  });
