import { jsonReply, type Reply } from '../answers/reply.ts';
import type { ExchangeRate, Portal } from '../portal/portal.ts';
import type { ApiCall } from '../serve/apiCall.ts';

/** Units of the currency for one US dollar: fixed, so that results can be checked. */
const PER_DOLLAR: Record<string, number> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.79,
  JPY: 150,
  CHF: 0.88,
  CAD: 1.37,
  AUD: 1.52,
};

const DAY = 86_400_000;
/** HubSpot takes and tells rates with at most six decimals. */
const DECIMALS = 6;

/** GET /settings/currencies/2026-09/company-currency. */
export const readCompanyCurrency = ({ portal }: ApiCall): Reply =>
  jsonReply(200, { currencyCode: portal.profile.companyCurrency });

/** What an admin set, else the table's; undefined for a currency that neither knows. */
function rateOf(portal: Portal, code: string, age: number, now: number): ExchangeRate | undefined {
  const set = portal.exchangeRates.get(code);
  if (set !== undefined) return set;
  const [company, units] = [PER_DOLLAR[portal.profile.companyCurrency], PER_DOLLAR[code]];
  if (company === undefined || units === undefined) return undefined;
  // Each currency was last set on another day, the first one today.
  const effectiveAt = new Date(Math.floor(now / DAY) * DAY - age * DAY).toISOString();
  return { conversionRate: Number((company / units).toFixed(DECIMALS)), effectiveAt };
}

/**
 * GET /settings/currencies/2026-09/exchange-rates/current: from each additional currency to the company's, none in an
 * account with one currency.
 */
export function readExchangeRates({ portal, now }: ApiCall): Reply {
  const { companyCurrency, additionalCurrencies } = portal.profile;
  const results = additionalCurrencies.flatMap((code, at) => {
    const rate = rateOf(portal, code, at, now);
    if (rate === undefined) return [];
    const { conversionRate, effectiveAt } = rate;
    return {
      id: String(at + 1),
      fromCurrencyCode: code,
      toCurrencyCode: companyCurrency,
      conversionRate,
      visibleInUI: true,
      effectiveAt,
      createdAt: effectiveAt,
      updatedAt: effectiveAt,
    };
  });
  return jsonReply(200, { results });
}
