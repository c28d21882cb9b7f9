import type Stripe from 'stripe';
import { invalidRequest, missingParameter, resourceMissing } from '../answers/stripeError.ts';
import { type Parameters, recordsOf, textOf } from '../http/parameters.ts';
import { findTyped, idOf } from '../objects/typed.ts';
import type { Wire } from '../objects/wire.ts';
import { addPeriod } from './addPeriod.ts';
import type { Writer } from './writer.ts';

export type Discount = Wire<Stripe.Discount>;

/** Where discounts are attached. */
export type DiscountPlace = { customer: string; subscription?: string; item?: string; invoice?: string };

type Redeemed = { coupon: string; promotionCode: string | null };

const redeemed = (writer: Writer, parameters: Parameters): Redeemed => {
  const promotionCode = textOf(parameters, 'promotion_code');
  if (promotionCode !== undefined) {
    const found = findTyped(writer.store, 'promotion_code', promotionCode);
    if (found === undefined) throw resourceMissing('promotion_code', promotionCode, 'discounts', 400);
    return { coupon: idOf(found.promotion.coupon) ?? '', promotionCode };
  }
  const coupon = textOf(parameters, 'coupon');
  if (coupon === undefined) throw missingParameter('discounts[0][coupon]');
  return { coupon, promotionCode: null };
};

const attach = (writer: Writer, parameters: Parameters, place: DiscountPlace): string => {
  const kept = textOf(parameters, 'discount');
  if (kept !== undefined) {
    if (writer.store.find('discount', kept) === undefined) {
      throw resourceMissing('discount', kept, 'discounts', 400);
    }
    return kept;
  }
  const { coupon: id, promotionCode } = redeemed(writer, parameters);
  const coupon = findTyped(writer.store, 'coupon', id);
  if (coupon === undefined) throw resourceMissing('coupon', id, 'discounts', 400);
  if (!coupon.valid) throw invalidRequest(`Coupon expired: ${id}`, 'discounts', 'coupon_expired');
  writer.update(coupon, { times_redeemed: coupon.times_redeemed + 1 });
  const months = coupon.duration === 'repeating' ? coupon.duration_in_months : null;
  const discount: Discount = {
    id: writer.newId('di'),
    object: 'discount',
    checkout_session: null,
    customer: place.customer,
    customer_account: null,
    end: months === null ? null : addPeriod(writer.now, { interval: 'month', interval_count: months }),
    invoice: place.invoice ?? null,
    invoice_item: null,
    promotion_code: promotionCode,
    source: { coupon: id, type: 'coupon' },
    start: writer.now,
    subscription: place.subscription ?? null,
    subscription_item: place.item ?? null,
  };
  return writer.create(discount, 'customer.discount.created').id;
};

/** Makes the discounts that a request's `discounts` names; undefined when it names none. Answers their ids. */
export const attachDiscounts = (
  writer: Writer,
  parameters: Parameters,
  place: DiscountPlace,
): string[] | undefined =>
  recordsOf(parameters, 'discounts')?.map((discount) => attach(writer, discount, place));

/** Takes discounts away, each with its event. */
export const detachDiscounts = (writer: Writer, ids: readonly string[]): void => {
  for (const id of ids) {
    const discount = findTyped(writer.store, 'discount', id);
    if (discount !== undefined) writer.remove(discount, 'discount', 'customer.discount.deleted');
  }
};
