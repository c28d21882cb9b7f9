import { type StripeKind, stripeKinds } from './source.ts';

const known: ReadonlySet<string> = new Set(stripeKinds);

/** Whether the local Stripe keeps objects with this `object` word. */
export const isStripeKind = (word: unknown): word is StripeKind =>
  typeof word === 'string' && known.has(word);
