import { GRACE, type Proration, type Span } from './invoiceSpans.ts';

/** A span with the time until which it holds; null: until something else is known. */
export type SpanInForce = Span & { until: number | null };

/** A change in the middle of a period shows in the next whole period, and its proration tells the day. */
const sinceChange = (span: Span, before: Span | undefined, prorations: readonly Proration[]): number => {
  if (before === undefined) return span.start;
  if (before.priceId === span.priceId && before.quantity === span.quantity) return span.start;
  const days = prorations.filter(
    ({ itemId, at, charge }) => charge && itemId === span.itemId && at > before.start && at < span.start,
  );
  return days.reduce((last, { at }) => (at > last ? at : last), 0) || span.start;
};

/** A credit without a charge: the item was taken out of the subscription within the period. */
const removedAt = (span: Span, prorations: readonly Proration[]): number | null => {
  const own = prorations.filter(
    ({ itemId, at }) => itemId === span.itemId && at > span.start && at < span.end,
  );
  const charged = new Set(own.filter(({ charge }) => charge).map(({ at }) => at));
  return own.find(({ at, charge }) => !charge && !charged.has(at))?.at ?? null;
};

const untilOf = (
  span: Span,
  next: SpanInForce | undefined,
  newest: number,
  prorations: readonly Proration[],
): number | null => {
  const removed = removedAt(span, prorations);
  if (next !== undefined) {
    if (next.start <= span.end + GRACE)
      return removed !== null && removed < next.start ? removed : next.start;
    return removed ?? span.end;
  }
  return removed ?? (newest >= span.end ? span.end : null);
};

const ofItem = (spans: readonly Span[], newest: number, prorations: readonly Proration[]): SpanInForce[] => {
  const result: SpanInForce[] = [];
  const dated = spans.map((span, place) => ({
    ...span,
    start: sinceChange(span, spans[place - 1], prorations),
  }));
  for (const span of dated.toReversed()) {
    const next = result[0];
    // Of two lines that begin together the later one of the list holds.
    if (next?.start === span.start) continue;
    result.unshift({ ...span, until: untilOf(span, next, newest, prorations) });
  }
  return result;
};

/**
 * From when until when each item's spans hold. A newer span of an item ends the one before; an item that later invoices
 * no longer name has ended with its period; a gap of more than three days is a time without MRR.
 */
export const spansInForce = (spans: readonly Span[], prorations: readonly Proration[]): SpanInForce[] => {
  const newest = spans.reduce((last, { start }) => (start > last ? start : last), 0);
  const items = new Map<string, Span[]>();
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const own = items.get(span.itemId);
    if (own === undefined) items.set(span.itemId, [span]);
    else own.push(span);
  }
  return [...items.values()].flatMap((own) => ofItem(own, newest, prorations));
};
