import type { EventSpan } from '../../stripe/events/listEventPage.ts';

/** Stripe's list is complete only after a while, so the last minutes are always read again (reference/stripe.md §3). */
const OVERLAP_SECONDS = 300;
const SPAN_SECONDS = 6 * 3600;

/** A span and the moment, epoch milliseconds, up to which everything is known once its last page is stored. */
export type ReadingSpan = EventSpan & { readTo: number };

/**
 * The spans in which the list is read, the oldest first: from five minutes before `readTo` until `now` (both in
 * milliseconds), six hours at a time, so that an interruption costs no more than a span. The last one is open.
 */
export const eventSpans = (readTo: number, now: number): ReadingSpan[] => {
  const spans: ReadingSpan[] = [];
  const end = Math.floor(now / 1000);
  let gte = Math.floor(readTo / 1000) - OVERLAP_SECONDS;
  for (; gte + SPAN_SECONDS + OVERLAP_SECONDS < end; gte += SPAN_SECONDS) {
    const lt = gte + SPAN_SECONDS;
    spans.push({ gte, lt, readTo: lt * 1000 });
  }
  return [...spans, { gte, lt: null, readTo: now }];
};
