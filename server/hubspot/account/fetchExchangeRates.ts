import { z } from 'zod';
import type { Outcome } from '../../outcome.ts';
import type { HubSpotFailure } from '../failures.ts';
import { parseReply } from '../parseReply.ts';
import { datedPath } from '../path.ts';
import type { PortalClient } from '../portalClient.ts';

/** One unit of `from` is `rate` units of `to`, since `effectiveAt` (ISO 8601, UTC). */
export type ExchangeRate = { from: string; to: string; rate: string; effectiveAt: string };

/** HubSpot tells at most six decimals, so the shortest text of the JSON number is the number that was sent. */
const decimal = z.union([z.number().positive().transform(String), z.string().regex(/^\d+(\.\d+)?$/)]);

const exchangeRates = z.object({
  results: z.array(
    z
      .object({
        fromCurrencyCode: z.string(),
        toCurrencyCode: z.string(),
        conversionRate: decimal,
        effectiveAt: z.iso.datetime({ offset: true }),
      })
      .transform(
        ({ fromCurrencyCode, toCurrencyCode, conversionRate, effectiveAt }): ExchangeRate => ({
          from: fromCurrencyCode,
          to: toCurrencyCode,
          rate: conversionRate,
          effectiveAt: new Date(effectiveAt).toISOString(),
        }),
      ),
  ),
});

/**
 * The exchange rates that are in force in the portal, as decimal texts: from each of its additional currencies to its
 * own; none in a portal with one currency. Needs the optional scope `settings.currencies.read`
 * (reference/hubspot-api.md §0), without which it is `forbidden`.
 */
export const fetchExchangeRates = async (
  portal: PortalClient,
): Promise<Outcome<ExchangeRate[], HubSpotFailure>> => {
  const path = datedPath('settings/currencies', 'exchange-rates', 'current');
  const reply = parseReply(exchangeRates, await portal.send({ method: 'GET', path, repeatable: true }));
  return reply.ok ? { ...reply, value: reply.value.results } : reply;
};
