import type { CardAlert } from '../../../src/app/packages/contract/card.ts';
import type { Alert } from '../../billing/alert.ts';
import { isoDay, isoDayOrNull } from '../isoTimes.ts';

/** The worst thing about a record as the contract carries it: the same kinds, times as UTC days. */
export const alertReply = (alert: Alert): CardAlert => {
  switch (alert.kind) {
    case 'payment_failed':
      return {
        kind: alert.kind,
        on: isoDayOrNull(alert.at),
        reason: alert.reason,
        nextRetryOn: isoDayOrNull(alert.nextRetryAt),
      };
    case 'overdue':
      return { kind: alert.kind, amounts: alert.amounts };
    case 'cancels':
      return { kind: alert.kind, on: isoDay(alert.at), reason: alert.reason };
    case 'trial_without_payment_method':
    case 'card_expires':
    case 'discount_ends':
      return { kind: alert.kind, on: isoDay(alert.at) };
    case 'dispute':
    case 'test_mode':
      return { kind: alert.kind };
  }
};
