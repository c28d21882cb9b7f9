import type { MrrByRuleReply } from '../../src/app/packages/contract/mrrByRule.ts';
import { sumMrrByRule } from '../store/home/sumMrrByRule.ts';
import { findPortal } from '../store/portals/findPortal.ts';
import type { Deps } from './deps.ts';
import { portalCurrencies } from './portalCurrencies.ts';
import { shownSums } from './shownSums.ts';

/**
 * What a portal's MRR is under each rule, from the same states that its movements are made of: what another rule would
 * say is known before it is chosen. Null for a portal that is not installed.
 */
export const showMrrByRule = async ({ db }: Deps, portalId: bigint): Promise<MrrByRuleReply | null> => {
  const portal = await findPortal(db, portalId);
  if (!portal) return null;
  const { reportingCurrency } = portalCurrencies(portal);
  const sums = await sumMrrByRule(db, portalId);
  const under = (rule: 'net' | 'stripe' | 'conservative') =>
    shownSums(
      sums.map((sum) => ({ currency: sum.currency, amount: sum[rule] })),
      reportingCurrency,
    );
  return {
    ok: true,
    mrr: { net: under('net'), stripe: under('stripe'), conservative: under('conservative') },
  };
};
