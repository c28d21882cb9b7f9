import type { CardBilling } from '@clearsync/contract/card';
import type { Format } from '@clearsync/ui/format/createFormat';
import { dayIn, daysBetween } from '@clearsync/ui/format/dates';
import { fill } from '@clearsync/ui/format/fill';
import { wordFor } from '@clearsync/ui/format/humanise';
import { card } from '@clearsync/ui/strings/card';
import { common } from '@clearsync/ui/strings/common';

export type TagVariant = 'danger' | 'warning' | 'info' | 'success' | 'default';

const VARIANTS: Readonly<Record<string, TagVariant>> = {
  paying: 'success',
  trialing: 'info',
  free: 'info',
  canceling: 'warning',
  past_due: 'danger',
  paused: 'warning',
};

/** The colour that goes with a customer's status; the words always say it too. */
export function statusVariant(status: string): TagVariant {
  return VARIANTS[status] ?? 'default';
}

type StatusFacts = Pick<CardBilling, 'status' | 'trialEndsOn' | 'cancelsOn'>;

/** A customer's status in words, with the day that matters to it. `now` in epoch milliseconds. */
export function statusWords(
  { status, trialEndsOn, cancelsOn }: StatusFacts,
  format: Format,
  now: number,
): string {
  if (status === 'trialing' && trialEndsOn !== null) {
    const days = daysBetween(dayIn(format.timeZone, now), trialEndsOn);
    if (days === 0) return card.status.trialToday;
    if (days > 0) return format.count(card.status.trialDays, days);
  }
  if (status === 'canceling' && cancelsOn !== null) {
    return fill(card.status.cancels, { day: format.day(cancelsOn) });
  }
  if (status === 'churned' && cancelsOn !== null) {
    return fill(card.status.cancelled, { day: format.day(cancelsOn) });
  }
  return wordFor(common.customerStatus, status);
}
