import { z } from 'zod';
import type { ExchangeRates } from '../billing/exchangeRates.ts';

const readAt = z.iso.datetime();

const shape = z.union([
  z.object({
    /** One unit of `from` is `rate` of `to`; codes and decimal text as HubSpot tells them, moments ISO 8601. */
    rates: z.array(
      z.object({ from: z.string(), to: z.string(), rate: z.string(), effectiveAt: z.iso.datetime() }),
    ),
    readAt,
  }),
  z.object({ unreadable: z.enum(['not_permitted', 'refused', 'unavailable']), readAt }),
]);
/** What the column `Portal.exchangeRates` holds: a portal's rates as HubSpot last told them, or why there are none. */
export type StoredExchangeRates = z.infer<typeof shape>;

/** Reads the column: null means that nobody has asked yet. */
export const readExchangeRates = (column: unknown): ExchangeRates => {
  const stored = shape.nullable().parse(column);
  if (stored === null) return { unreadable: 'not_read' };
  if ('unreadable' in stored) return { unreadable: stored.unreadable };
  return {
    rates: stored.rates.map(({ from, to, rate, effectiveAt }) => ({
      from: from.toLowerCase(),
      to: to.toLowerCase(),
      rate,
      date: effectiveAt.slice(0, 10),
      source: 'hubspot',
    })),
  };
};
