import type Stripe from 'stripe';

/**
 * A Stripe object as it travels: the SDK's own type, with its decimals as the strings that the API sends
 * (the SDK turns them into `Stripe.Decimal` only after parsing).
 */
export type Wire<T> = T extends Stripe.Decimal
  ? string
  : T extends (infer Element)[]
    ? Wire<Element>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T;
