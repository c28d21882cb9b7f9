import type { ExchangeRates } from '../billing/exchangeRates.ts';
import { readExchangeRates } from './exchangeRatesColumn.ts';

/** The part of a portal's row that it takes. */
export type CurrencyColumns = { currency: string; reportingCurrency: string | null; exchangeRates: unknown };

/** In which currency a portal's numbers are stated (as HubSpot writes its code), and what they are converted by. */
export const portalCurrencies = (
  portal: CurrencyColumns | null,
): { reportingCurrency: string; exchangeRates: ExchangeRates } => ({
  reportingCurrency: portal?.reportingCurrency ?? portal?.currency ?? '',
  exchangeRates: readExchangeRates(portal?.exchangeRates ?? null),
});
