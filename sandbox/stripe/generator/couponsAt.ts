import { type CouponKey, couponDefinitions } from './catalogue/coupons.ts';
import { evenMonth } from './evenMonths.ts';
import type { Contract } from './population.ts';

/**
 * The coupons that count at a step of a subscription, in their places, null where one no longer (or not yet) counts.
 * `once` counts at the first invoice that asks for money and is gone after it, as Stripe takes it off then;
 * a number of months counts from the start of the subscription, so it also runs during a trial.
 */
export function couponsAt(
  coupons: readonly CouponKey[] | undefined,
  { timeline }: Contract,
  step: number,
): (CouponKey | null)[] {
  return (coupons ?? []).map((coupon) => {
    const { duration } = couponDefinitions[coupon];
    if (duration === 'forever') return coupon;
    if (duration === 'once') return step === timeline.firstPaid ? coupon : null;
    return secondsToStep(timeline, step) < duration.months * evenMonth ? coupon : null;
  });
}

/** The coupons still attached when a step is the newest: a `once` coupon only until its invoice is made. */
export function couponsAttached(
  coupons: readonly CouponKey[] | undefined,
  contract: Contract,
  newest: number,
): (CouponKey | null)[] {
  const counting = couponsAt(coupons, contract, newest);
  return counting.map((coupon, place) => {
    const key = coupons?.[place];
    if (key === undefined || couponDefinitions[key].duration !== 'once') return coupon;
    return newest < contract.timeline.firstPaid ? key : null;
  });
}

function secondsToStep(timeline: Contract['timeline'], step: number): number {
  if (step < timeline.firstPaid) return 0;
  const period = timeline.months === 0 ? evenMonth / 4 : timeline.months * evenMonth;
  return timeline.trialSeconds + (step - timeline.firstPaid) * period;
}
