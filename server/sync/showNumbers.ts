import type { ImportProgress } from '../../src/app/packages/contract/importProgress.ts';
import type { SetupReply } from '../../src/app/packages/contract/setup.ts';
import { ratesInto } from '../billing/convert.ts';
import { sumMrr } from '../store/home/sumMrr.ts';
import { listBilledCurrencies } from '../store/portals/listBilledCurrencies.ts';
import type { Deps } from './deps.ts';
import { type CurrencyColumns, portalCurrencies } from './portalCurrencies.ts';
import { shownSums } from './shownSums.ts';

/**
 * The MRR of a portal as it is now, and how what its customers pay in other currencies is stated. Nothing while a run
 * is under way: half of the numbers would be of another rule.
 */
export const showNumbers = async (
  { db }: Deps,
  portal: CurrencyColumns & { portalId: bigint },
  progress: ImportProgress | null,
): Promise<Pick<SetupReply, 'mrr' | 'conversion'>> => {
  if (progress === null || progress.state === 'queued' || progress.state === 'running')
    return { mrr: [], conversion: { rates: [], missing: [] } };
  const { reportingCurrency, exchangeRates } = portalCurrencies(portal);
  const billed = await listBilledCurrencies(db, portal.portalId);
  const mrr = await sumMrr(db, portal.portalId);
  return {
    mrr: shownSums(mrr, reportingCurrency),
    conversion: ratesInto(billed, reportingCurrency.toLowerCase(), exchangeRates),
  };
};
