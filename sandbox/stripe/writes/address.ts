import type Stripe from 'stripe';
import { type Parameters, recordOf } from '../http/parameters.ts';
import { nullableText } from './given.ts';

/** An address parameter: undefined when absent, null when empty. */
export const addressOf = (parameters: Parameters, name: string): Stripe.Address | null | undefined => {
  if (parameters[name] === '') return null;
  const address = recordOf(parameters, name);
  if (address === undefined) return undefined;
  const field = (part: string): string | null => nullableText(address, part) ?? null;
  return {
    city: field('city'),
    country: field('country'),
    line1: field('line1'),
    line2: field('line2'),
    postal_code: field('postal_code'),
    state: field('state'),
  };
};
