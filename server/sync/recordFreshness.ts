/** A connection that a record's numbers come from, as far as it tells how fresh they are. Times in milliseconds. */
export type FreshnessSource = {
  accountName: string;
  /** active | revoked … */
  state: string;
  /** off | webhook | polling */
  liveMode: string;
  liveReason: string | null;
  lastHeardAt: number | null;
  eventsReadTo: number | null;
  endpointCheckedAt: number | null;
  /** When the record's oldest facts were read. */
  computedAt: number;
  /** Why the last import is incomplete; null: it is not. */
  incomplete: string | null;
  /** Somebody stopped the writing to HubSpot. */
  paused: boolean;
};

/** How fresh a record's numbers are: `asOf` is the last contact with Stripe (milliseconds). */
export type RecordFreshness =
  | { state: 'live'; asOf: number }
  | {
      state: 'stale';
      asOf: number;
      because: 'key_revoked' | 'live_off' | 'late' | 'incomplete' | 'paused';
      reason: string;
    };

/** Our endpoint is looked at, and the events are listed, every 15 minutes; two turns may fail. */
const WEBHOOK_SILENCE = 35 * 60_000;
/** Where nothing is delivered, the events are listed every minute. */
const POLLING_SILENCE = 5 * 60_000;

const latest = (...moments: (number | null)[]): number => Math.max(...moments.map((one) => one ?? 0));

const judge = (source: FreshnessSource, now: number): RecordFreshness => {
  const { accountName, liveMode, lastHeardAt, eventsReadTo, endpointCheckedAt, computedAt } = source;
  const isWebhook = liveMode === 'webhook';
  const contact = isWebhook
    ? latest(lastHeardAt, eventsReadTo, endpointCheckedAt, computedAt)
    : latest(eventsReadTo, computedAt);
  const stale = (
    because: Extract<RecordFreshness, { state: 'stale' }>['because'],
    reason: string,
    asOf = contact,
  ): RecordFreshness => ({ state: 'stale', asOf, because, reason });
  if (source.state !== 'active')
    return stale('key_revoked', `The Stripe key of ${accountName} no longer works.`);
  if (liveMode === 'off')
    return stale('live_off', source.liveReason ?? 'Live updates are not turned on yet.', computedAt);
  if (now - contact > (isWebhook ? WEBHOOK_SILENCE : POLLING_SILENCE)) {
    const reason = source.liveReason ?? `Nothing could be asked of ${accountName}'s Stripe since then.`;
    return stale('late', reason);
  }
  if (source.incomplete !== null)
    return stale('incomplete', `The last import left something out: ${source.incomplete}`);
  if (source.paused)
    return stale(
      'paused',
      'Writing to HubSpot is paused: its properties do not follow until somebody resumes it.',
    );
  return { state: 'live', asOf: contact };
};

/**
 * Whether a record's numbers follow Stripe now, or since when and why not (product.md §2, 8): of several connections the
 * first that does not, else the one that was silent longest. `now` in milliseconds; at least one source.
 */
export const recordFreshness = (
  [first, ...others]: readonly [FreshnessSource, ...FreshnessSource[]],
  now: number,
): RecordFreshness => {
  const judged = others.map((source) => judge(source, now));
  return judged.reduce(
    (worst, one) => {
      if (worst.state === 'stale') return worst;
      return one.state === 'stale' || one.asOf < worst.asOf ? one : worst;
    },
    judge(first, now),
  );
};
