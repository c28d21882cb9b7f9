import type Stripe from 'stripe';
import { findTyped, idOf } from '../../objects/typed.ts';
import type { Wire } from '../../objects/wire.ts';
import type { Discount } from '../attachDiscounts.ts';
import { dividedRounded, percentOf } from '../decimal.ts';
import type { Writer } from '../writer.ts';

export type Line = Wire<Stripe.InvoiceLineItem>;
type Coupon = Wire<Stripe.Coupon>;

/** What is left of a line after the discounts so far, in minor units. */
type Open = { line: Line; left: number; taken: { amount: number; discount: string }[] };

const couponOf = ({ store }: Writer, { source }: Discount): Coupon | undefined => {
  const coupon = idOf(source.coupon) ?? '';
  const removed = store.removed('coupon', coupon);
  return findTyped({ find: (kind, id) => store.find(kind, id) ?? removed }, 'coupon', coupon);
};

const isLive = ({ end }: Discount, now: number): boolean => end === null || end > now;

const isEligible = (coupon: Coupon, { line }: Open): boolean => {
  if (!line.discountable) return false;
  const products = coupon.applies_to?.products;
  return products === undefined || products.includes(line.pricing?.price_details?.product ?? '');
};

const amountOff = (coupon: Coupon, currency: string): number => {
  if (coupon.currency === currency) return coupon.amount_off ?? 0;
  return coupon.currency_options?.[currency]?.amount_off ?? 0;
};

/** Spreads an amount over the lines by what is left of each; the last one takes the remainder. */
const sharesOf = (lines: readonly Open[], amount: number): number[] => {
  const whole = lines.reduce((sum, { left }) => sum + left, 0);
  let open = Math.min(amount, whole);
  let base = whole;
  return lines.map(({ left }) => {
    const share = base === 0 ? 0 : Math.min(left, dividedRounded(BigInt(open) * BigInt(left), BigInt(base)));
    open -= share;
    base -= left;
    return share;
  });
};

const take = (writer: Writer, discount: Discount, lines: readonly Open[]): void => {
  const coupon = couponOf(writer, discount);
  if (coupon === undefined || !isLive(discount, writer.now)) return;
  const eligible = lines.filter((line) => isEligible(coupon, line));
  const { percent_off } = coupon;
  const shares =
    percent_off === null
      ? sharesOf(eligible, amountOff(coupon, eligible[0]?.line.currency ?? ''))
      : eligible.map(({ left }) => percentOf(percent_off, left));
  for (const [index, open] of eligible.entries()) {
    const amount = shares[index] ?? 0;
    open.left -= amount;
    open.taken.push({ amount, discount: discount.id });
  }
};

/**
 * Takes the discounts off an invoice's lines: first each line's own, then those of the whole, in their order;
 * percentages of each line, amounts spread over all that are eligible. Every figure is a whole minor unit.
 */
export const discountLines = (writer: Writer, lines: readonly Line[], onWhole: readonly string[]): Line[] => {
  const open = lines.map((line): Open => ({ line, left: line.amount, taken: [] }));
  const find = (id: string): Discount[] => {
    const found = findTyped(writer.store, 'discount', id);
    return found === undefined ? [] : [found];
  };
  for (const each of open) {
    for (const reference of each.line.discounts) {
      for (const discount of find(idOf(reference) ?? '')) take(writer, discount, [each]);
    }
  }
  for (const discount of onWhole.flatMap(find)) take(writer, discount, open);
  return open.map(({ line, taken }) => ({ ...line, discount_amounts: taken }));
};
