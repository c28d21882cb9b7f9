import { priceDefinitions } from './catalogue/prices.ts';
import { evenMonth, toEpoch, toEven } from './evenMonths.ts';
import type { SubscriptionSpec } from './scenario.ts';

/** Where customers stand in time: each begins a little after the one before. */
export type Era = {
  customers: number;
  now: number;
  /** When everybody had signed up; `now`, or before it. */
  signedUpBy: number;
  /** Start of a customer, in the even calendar. */
  evenAt(customer: number): number;
};

/** When the invoices of a subscription are made; both functions cost the same for any customer and step. */
export type Timeline = {
  /** Equal keys: equal times for every customer and step. */
  key: string;
  /** Epoch seconds of the start of a step (of its invoice and of its period). */
  at(customer: number, step: number): number;
  /** The newest step that has begun by now, or -1 when the subscription does not exist yet. */
  newest(customer: number): number;
  /** The first step that is paid for: 1 after a trial, else 0. */
  firstPaid: 0 | 1;
  trialSeconds: number;
  /** Length of a period in months, or 0 for weeks. */
  months: number;
};

const monthsIn = { week: 0, month: 1, year: 12 } as const;
const week = 7 * 86_400;

/**
 * The timeline of a subscription.
 * @throws RangeError for a first item without an interval, which is a mistake in the mix
 */
export function timelineOf(era: Era, spec: SubscriptionSpec): Timeline {
  const every = priceDefinitions[spec.items[0].price].every;
  if (every === undefined) throw new RangeError(`${spec.items[0].price} does not recur`);
  const months = monthsIn[every[0]] * every[1];
  const trialSeconds = (spec.trialDays ?? 0) * 86_400;
  const firstPaid = trialSeconds > 0 ? 1 : 0;
  const { startOf, anchorOf, limit, period, real } = rulerOf(era, spec.begins, months, every[1]);
  return {
    key: JSON.stringify([spec.begins, every, trialSeconds]),
    at: (customer, step) =>
      step === 0 ? startOf(customer) : real(anchorOf(customer) + trialSeconds + (step - firstPaid) * period),
    newest(customer) {
      if (startOf(customer) > era.now) return -1;
      const paying = Math.floor((limit - anchorOf(customer) - trialSeconds) / period);
      return paying < 0 ? 0 : firstPaid + paying;
    },
    firstPaid,
    trialSeconds,
    months,
  };
}

type Ruler = {
  startOf(customer: number): number;
  anchorOf(customer: number): number;
  limit: number;
  period: number;
  real(mark: number): number;
};

/** Months are measured in the even calendar, weeks in seconds. */
function rulerOf(era: Era, begins: SubscriptionSpec['begins'], months: number, weeks: number): Ruler {
  const startOf = startIn(era, begins);
  if (months === 0) {
    return { startOf, anchorOf: startOf, limit: era.now, period: week * weeks, real: (second) => second };
  }
  const anchorOf =
    'monthsLater' in begins
      ? (customer: number) => evenStart(era, begins.monthsLater, customer)
      : (customer: number) => toEven(startOf(customer));
  return { startOf, anchorOf, limit: toEven(era.now), period: months * evenMonth, real: toEpoch };
}

function evenStart(era: Era, monthsLater: number, customer: number): number {
  const afterSignUp = 90;
  return era.evenAt(customer) + monthsLater * evenMonth + afterSignUp;
}

/** Starts rise with the customer, never lie before the customer itself, and leave a margin before now. */
function startIn(era: Era, begins: SubscriptionSpec['begins']): (customer: number) => number {
  if ('monthsLater' in begins) return (customer) => toEpoch(evenStart(era, begins.monthsLater, customer));
  const stretch = begins.within - Math.min(1_800, Math.floor(begins.within / 10));
  return (customer) => era.signedUpBy - begins.within + Math.floor((stretch * customer) / era.customers);
}
