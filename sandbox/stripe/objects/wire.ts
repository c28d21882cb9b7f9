import type Stripe from 'stripe';

/**
 * A type of Stripe's SDK as it travels in JSON: exact decimals (`unit_amount_decimal`) are strings there, and
 * only the SDK turns them into its Decimal. Everything else stays as the SDK declares it.
 */
export type Wire<T> = T extends string
  ? T
  : T extends Stripe.Decimal
    ? string
    : T extends (infer Element)[]
      ? Wire<Element>[]
      : T extends object
        ? { [Key in keyof T]: Wire<T[Key]> }
        : T;
