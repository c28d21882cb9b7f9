import type { CardBilling } from '@clearsync/contract/card';
import type { Format } from '@clearsync/ui/format/createFormat';
import { fill } from '@clearsync/ui/format/fill';
import { card } from '@clearsync/ui/strings/card';
import { common } from '@clearsync/ui/strings/common';
import type { Followed } from '../components/billingViewProps.ts';

/** So long a change counts as one of just now. */
const JUST_NOW_MS = 10_000;

export interface FreshnessWords {
  /** The state in a word, when it is not as it should be. */
  tag: string | null;
  line: string;
  /** More about it; null: the line says it all. */
  detail: string | null;
}

/**
 * Whether the numbers follow Stripe, and how old they are, worded. `now` in epoch milliseconds. How old an answer was
 * when it came the server says, so that a wrong clock here makes nothing older.
 */
export function freshnessWords(
  { freshness: { asOf, secondsOld, because, reason }, live }: CardBilling,
  { receivedAt, changedAt, failed }: Followed,
  format: Format,
  now: number,
): FreshnessWords {
  const { stale, paused, polling, live: onTime } = card.freshness;
  const moment = format.moment(asOf);
  const why = failed !== undefined ? 'unreachable' : because === 'paused' ? null : because;
  if (why !== null) {
    const age = secondsOld + Math.max(0, Math.floor((now - receivedAt) / 1_000));
    return {
      tag: fill(stale.tag, { age: format.duration(age) }),
      line: fill(stale.line, { moment, because: stale[why] }),
      detail: failed === undefined ? reason : fill(common.refreshFailed, { reference: failed }),
    };
  }
  const following = live.mode === 'polling' ? polling : onTime;
  const words = because === null ? following : paused;
  const contact = new Date(receivedAt - secondsOld * 1_000).toISOString();
  return {
    tag: because === null ? null : paused.tag,
    line:
      changedAt !== null && now - changedAt < JUST_NOW_MS
        ? fill(words.changed, { moment })
        : fill(words.updated, { ago: format.ago(contact, now), moment }),
    detail: because === null ? null : paused.detail,
  };
}
