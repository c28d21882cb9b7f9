import { z } from 'zod/mini';
import { isoDate } from './base.ts';

/** A rate that amounts are converted by: one unit of `from` is `rate` units of `to` since `date`. */
export const usedRate = z.object({
  /** Lower-case ISO codes, as in `money`. */
  from: z.string(),
  to: z.string(),
  /** Decimal text, as the source tells it. */
  rate: z.string(),
  date: isoDate,
  /** Who states it: hubspot, the rates of the portal itself. */
  source: z.string(),
  /** Only this direction is known: amounts in `to` were divided by the rate. */
  inverse: z.boolean(),
});
export type UsedRate = z.infer<typeof usedRate>;

/** A currency whose amounts are left empty, and why: no_rate, not_permitted, not_read, refused, unavailable, too_large. */
export const unconverted = z.object({ currency: z.string(), reason: z.string() });
export type Unconverted = z.infer<typeof unconverted>;
