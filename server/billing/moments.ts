import { byText } from './primary.ts';

/** Moments are epoch seconds; one that is not set is null or undefined and passed over. */
type Moment = number | null | undefined;

/** The value whose moment is latest, the first among equals; null when none has one. */
export const latestBy = <Value>(
  values: readonly Value[],
  momentOf: (value: Value) => Moment,
): Value | null => {
  let best: { value: Value; moment: number } | null = null;
  for (const value of values) {
    const moment = momentOf(value) ?? null;
    if (moment !== null && (best === null || moment > best.moment)) best = { value, moment };
  }
  return best?.value ?? null;
};

/** The value whose moment is earliest, the first among equals; null when none has one. */
export const earliestBy = <Value>(
  values: readonly Value[],
  momentOf: (value: Value) => Moment,
): Value | null =>
  latestBy(values, (value) => {
    const moment = momentOf(value) ?? null;
    return moment === null ? null : -moment;
  });

/** The earliest moment, or null. */
export const earliest = (moments: readonly Moment[]): number | null =>
  earliestBy(moments, (moment) => moment) ?? null;

/** The latest moment, or null. */
export const latest = (moments: readonly Moment[]): number | null =>
  latestBy(moments, (moment) => moment) ?? null;

/** In the order newest first; equal moments follow the ids, so that the order never depends on the input. */
export const newestFirst = <Value extends { id: string }>(
  values: readonly Value[],
  momentOf: (value: Value) => number,
): readonly Value[] => {
  const order = (a: Value, b: Value): number => momentOf(b) - momentOf(a) || byText(a.id, b.id);
  // Lists come from Stripe in this order.
  const isOrdered = values.every((value, place) => {
    const before = values[place - 1];
    return before === undefined || order(before, value) <= 0;
  });
  return isOrdered ? values : values.toSorted(order);
};

/** How many invoices and payments the facts list; sums go over all of them. */
export const LISTED = 20;
