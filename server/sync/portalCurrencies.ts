import type { ExchangeRates } from '../billing/exchangeRates.ts';
import { readExchangeRates } from './exchangeRatesColumn.ts';

type PortalRow = { currency: string; reportingCurrency: string | null; exchangeRates: unknown };

/** In which currency a portal's numbers are stated (as HubSpot writes its code), and what they are converted by. */
export const portalCurrencies = (
  portal: PortalRow | null,
): { reportingCurrency: string; exchangeRates: ExchangeRates } => ({
  reportingCurrency: portal?.reportingCurrency ?? portal?.currency ?? '',
  exchangeRates: readExchangeRates(portal?.exchangeRates ?? null),
});
