import { earliest, latest } from '../moments.ts';
import type { StripeInvoice } from '../stripeObjects.ts';
import { gapState, type HistoryContext, type RebuiltState, spansState } from './historyState.ts';
import { itemEntries } from './itemEntries.ts';
import { itemLines } from './itemLines.ts';
import { itemSpans, type Span } from './itemSpans.ts';
import { sameContent } from './state.ts';

/** What invoices tell of a subscription. Moments are epoch seconds. */
export type History = {
  /** Oldest first, each different from the one before. */
  states: RebuiltState[];
  /** Where the newest period begins, and until when the issued invoices reach; null when there are none. */
  periodStart: number | null;
  coveredUntil: number | null;
  /** When the oldest invoice that is still open became due. */
  openSince: number | null;
  /** Why nothing can be told, although there are invoices. */
  unknown: string | null;
};

const NOTHING: History = {
  states: [],
  periodStart: null,
  coveredUntil: null,
  openSince: null,
  unknown: null,
};

const unknown = (reason: string): History => ({ ...NOTHING, unknown: reason });

const holdsAt =
  (at: number) =>
  ({ start, until }: Span): boolean =>
    start <= at && (until === null || at < until);

/** The moments at which something may change: spans begin and end, discounts run out. */
const turns = (spans: readonly Span[], { terms }: HistoryContext, before: number): number[] => {
  const first = earliest(spans.map(({ start }) => start)) ?? before;
  const ends = spans.flatMap(({ discounts }) => discounts.map(({ id }) => terms.get(id)?.end ?? null));
  return [...new Set([...spans.flatMap(({ start, until }) => [start, until]), ...ends])]
    .filter((moment) => moment !== null)
    .filter((moment) => moment >= first && moment < before)
    .sort((a, b) => a - b);
};

const statesOf = (
  spans: readonly Span[],
  context: HistoryContext,
  before: number,
  hasEnded: boolean,
): RebuiltState[] | null => {
  const states: RebuiltState[] = [];
  for (const at of turns(spans, context, before)) {
    const previous = states.at(-1)?.state;
    const held = spans.filter(holdsAt(at));
    const isOver = hasEnded && spans.every(({ start }) => start < at);
    const rebuilt =
      held.length === 0 ? gapState(context, at, previous, isOver) : spansState(context, at, held);
    if (rebuilt === null) return null;
    if (previous === undefined || !sameContent(previous, rebuilt.state)) states.push(rebuilt);
  }
  return states;
};

const openSince = (invoices: readonly StripeInvoice[]): number | null =>
  earliest(
    invoices.filter(({ status }) => status === 'open').map(({ due_date, created }) => due_date ?? created),
  );

/**
 * What the issued invoices of a subscription tell of it before `before`, which is when it ended if it has (`closedAt`,
 * else null; stripe.md §5.5): lines of whole periods less their discounts, dated by prorations where something changed
 * within a period. A subscription whose first payment never succeeded has no history.
 */
export const invoiceHistory = (
  context: HistoryContext,
  invoices: readonly StripeInvoice[],
  before: number,
  closedAt: number | null,
): History => {
  const { subscription, catalog, terms } = context;
  if (subscription.status.startsWith('incomplete')) return NOTHING;
  if (invoices.some(({ lines }) => lines?.has_more))
    return unknown('Its history is not told: not all lines of its invoices were read');
  const items = itemEntries(itemLines(subscription, invoices, catalog));
  const entries = [...items.values()].flatMap((item) => item.entries);
  const newest = latest(entries.map(({ lastStart }) => lastStart));
  if (newest === null) return NOTHING;
  const listed = new Set(subscription.items.data.map(({ id }) => id));
  const priced = { currency: subscription.currency, catalog, terms, newest, closedAt, listed };
  const spans = [...items.values()].flatMap((item) => itemSpans(item, priced));
  const states = statesOf(spans, context, before, closedAt !== null);
  if (states === null)
    return unknown(
      'Its history is not told: its invoices hold amounts that are too large to be stated exactly',
    );
  return {
    states,
    periodStart: newest,
    coveredUntil: latest(entries.map(({ end }) => end)),
    openSince: openSince(invoices),
    unknown: null,
  };
};
