import type { CardRisk } from '../../../src/app/packages/contract/card.ts';
import { isoDay } from '../../billing/day.ts';
import type { Risk } from '../../billing/facts.ts';
import { zonedDay } from '../../billing/zonedDay.ts';

/**
 * A risk as the contract carries it: the same kinds, times as days in a time zone, but for a card, whose month is the
 * same everywhere.
 */
export const riskReply = (risk: Risk, timeZone: string): CardRisk => {
  switch (risk.kind) {
    case 'dispute':
    case 'action_required':
      return { kind: risk.kind };
    case 'overdue':
      return { kind: risk.kind, amounts: risk.amounts };
    case 'next_retry':
      return { kind: risk.kind, on: zonedDay(risk.at, timeZone), amounts: risk.amounts };
    case 'trial_without_payment_method':
      return { kind: risk.kind, on: zonedDay(risk.at, timeZone) };
    case 'card_expires_before_renewal':
      return { kind: risk.kind, on: isoDay(risk.at), renewsOn: zonedDay(risk.renewsAt, timeZone) };
    case 'discount_ends':
      return {
        kind: risk.kind,
        on: zonedDay(risk.at, timeZone),
        before: risk.before,
        after: risk.after,
      };
  }
};
