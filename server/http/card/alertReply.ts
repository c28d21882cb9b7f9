import type { CardAlert } from '../../../src/app/packages/contract/card.ts';
import type { Alert } from '../../billing/alert.ts';
import { isoDay } from '../../billing/day.ts';
import { zonedDay } from '../../billing/zonedDay.ts';
import { zonedDayOrNull } from '../isoTimes.ts';

/**
 * The worst thing about a record as the contract carries it: the same kinds, times as days in a time zone, but for a
 * card, whose month is the same everywhere.
 */
export const alertReply = (alert: Alert, timeZone: string): CardAlert => {
  switch (alert.kind) {
    case 'payment_failed':
      return {
        kind: alert.kind,
        on: zonedDayOrNull(alert.at, timeZone),
        reason: alert.reason,
        nextRetryOn: zonedDayOrNull(alert.nextRetryAt, timeZone),
      };
    case 'overdue':
      return { kind: alert.kind, amounts: alert.amounts };
    case 'cancels':
      return { kind: alert.kind, on: zonedDay(alert.at, timeZone), reason: alert.reason };
    case 'trial_without_payment_method':
    case 'discount_ends':
      return { kind: alert.kind, on: zonedDay(alert.at, timeZone) };
    case 'card_expires':
      return { kind: alert.kind, on: isoDay(alert.at) };
    case 'dispute':
    case 'test_mode':
      return { kind: alert.kind };
  }
};
