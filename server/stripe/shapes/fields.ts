import { z } from 'zod';

/** Parts that several of the mirrored objects share. Parsed from API pages and from our own JSON column. */

/** An expandable that we keep as its id, whatever came. */
export const idOnly = z
  .union([z.string(), z.object({ id: z.string() })])
  .transform((value) => (typeof value === 'string' ? value : value.id));

/** `idOnly`, null when absent. */
export const optionalId = idOnly.nullable().default(null);

export const optionalText = z.string().nullable().default(null);

/** Epoch seconds, or null. */
export const optionalTime = z.int().nullable().default(null);

/** Integer minor units within 2^53, or null. */
export const optionalAmount = z.int().nullable().default(null);

export const optionalFlag = z.boolean().nullable().default(null);

/** Stripe's metadata: strings by key. A key named `__proto__` is dropped. */
export const metadata = z.record(z.string(), z.string()).nullable().default(null);

const decimalText = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * A decimal as text: Stripe sends a string in webhooks and the SDK makes an object of it (stripe.md §1.1);
 * both, and plain numbers, read the same here. Null when absent.
 */
export const decimal = z
  .union([z.string(), z.number(), z.custom<object>((value) => typeof value === 'object' && value !== null)])
  .transform(String)
  .pipe(z.string().regex(decimalText))
  .nullable()
  .default(null);
