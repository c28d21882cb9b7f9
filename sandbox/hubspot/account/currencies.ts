import { jsonReply, type Reply } from '../answers/reply.ts';
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

/** GET /settings/currencies/2026-09/company-currency. */
export const readCompanyCurrency = ({ portal }: ApiCall): Reply =>
  jsonReply(200, { currencyCode: portal.profile.companyCurrency });

/** GET /settings/currencies/2026-09/exchange-rates/current: from each additional currency to the company's. */
export function readExchangeRates({ portal }: ApiCall): Reply {
  const { companyCurrency, additionalCurrencies } = portal.profile;
  const company = PER_DOLLAR[companyCurrency] ?? 1;
  const results = additionalCurrencies.map((code, at) => ({
    id: String(at + 1),
    fromCurrencyCode: code,
    toCurrencyCode: companyCurrency,
    conversionRate: company / (PER_DOLLAR[code] ?? 1),
    visibleInUI: true,
    effectiveAt: '2026-01-01T00:00:00Z',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  }));
  return jsonReply(200, { results });
}
