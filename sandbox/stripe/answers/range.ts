import { integerOf, type Parameters, refuseUnknown, textOf } from '../http/parameters.ts';

/** Both ends included, epoch seconds. */
export type TimeRange = { from: number; to: number };

const bounds = new Set(['gt', 'gte', 'lt', 'lte']);

/** A range parameter such as `created`: an exact second, or any of gt, gte, lt, lte. Absent means all of time. */
export const rangeOf = (parameters: Parameters, name: string): TimeRange => {
  const value = parameters[name];
  if (value === undefined) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (typeof value !== 'object' || value === null) {
    const exact = integerOf({ [name]: textOf(parameters, name) }, name) ?? 0;
    return { from: exact, to: exact };
  }
  const given: Parameters = { ...value };
  refuseUnknown(given, bounds);
  return {
    from: Math.max(
      integerOf(given, 'gte') ?? Number.NEGATIVE_INFINITY,
      (integerOf(given, 'gt') ?? Number.NEGATIVE_INFINITY) + 1,
    ),
    to: Math.min(
      integerOf(given, 'lte') ?? Number.POSITIVE_INFINITY,
      (integerOf(given, 'lt') ?? Number.POSITIVE_INFINITY) - 1,
    ),
  };
};

/** Whether a time lies in a range; a time that is not set lies in none but the whole of time. */
export const isWithin = (range: TimeRange, time: unknown): boolean => {
  if (typeof time === 'number') return time >= range.from && time <= range.to;
  return range.from === Number.NEGATIVE_INFINITY && range.to === Number.POSITIVE_INFINITY;
};
