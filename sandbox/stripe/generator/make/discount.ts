import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import { type CouponKey, couponDefinitions } from '../catalogue/coupons.ts';
import { evenMonth, toEpoch, toEven } from '../evenMonths.ts';
import type { Address } from '../ids.ts';
import { itemsAt, newestStep } from '../life.ts';
import type { Population } from '../population.ts';

/** The part of a discount that sits on the customer itself. */
const onCustomer = 61;

/** Id of a customer's own discount. */
export function customerDiscountId({ ids }: Population, customer: number): string {
  return ids.make('discount', customer, onCustomer);
}

/** Id of a discount on a subscription (`item` null) or on one of its items. */
export function discountId(
  { ids }: Population,
  customer: number,
  part: number,
  item: number | null,
  place: number,
): string {
  return ids.make('discount', customer, part, item === null ? 0 : item + 1, place);
}

/** The discount at an address, or undefined when there is none. */
export function discountAt(
  population: Population,
  { customer, part, step, place }: Address,
): Wire<Stripe.Discount> | undefined {
  if (customer >= population.customers) return undefined;
  const { scenario, contracts } = population.slotOf(customer);
  if (part === onCustomer) {
    return scenario.coupon === undefined || step > 0 || place > 0
      ? undefined
      : discount(population, customer, scenario.coupon, population.createdAt(customer), {
          id: customerDiscountId(population, customer),
        });
  }
  const contract = contracts[part];
  if (contract === undefined) return undefined;
  const newest = newestStep(contract, customer);
  const coupons = step === 0 ? contract.spec.coupons : itemsAt(contract, newest)[step - 1]?.coupons;
  const coupon = coupons?.[place];
  if (newest < 0 || coupon === undefined) return undefined;
  return discount(population, customer, coupon, contract.timeline.at(customer, 0), {
    id: population.ids.make('discount', customer, part, step, place),
    subscription: population.ids.make('subscription', customer, part),
    ...(step === 0 ? {} : { item: population.ids.make('subscription_item', customer, part, 0, step - 1) }),
  });
}

function discount(
  { ids }: Population,
  customer: number,
  coupon: CouponKey,
  start: number,
  on: { id: string; subscription?: string; item?: string },
): Wire<Stripe.Discount> {
  const { duration } = couponDefinitions[coupon];
  return {
    id: on.id,
    object: 'discount',
    checkout_session: null,
    customer: ids.make('customer', customer),
    customer_account: null,
    end: typeof duration === 'string' ? null : toEpoch(toEven(start) + duration.months * evenMonth),
    invoice: null,
    invoice_item: null,
    promotion_code: coupon === 'WELCOME25' ? ids.make('promotion_code', 0) : null,
    source: { coupon, type: 'coupon' },
    start,
    subscription: on.subscription ?? null,
    subscription_item: on.item ?? null,
  };
}
