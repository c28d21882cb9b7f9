import type Stripe from 'stripe';
import type { Wire } from '../../objects/wire.ts';
import type { Ids } from '../ids.ts';
import { couponObject } from './couponObject.ts';
import { couponKeys } from './coupons.ts';
import { planObject } from './planObject.ts';
import { priceObject } from './priceObject.ts';
import { type PriceKey, priceDefinitions, priceKeys } from './prices.ts';
import { productObject } from './productObject.ts';
import { type ProductKey, productKeys } from './products.ts';

/** Products, prices and coupons of a population: a few frozen objects, oldest first. */
export type Catalogue = {
  products: readonly Wire<Stripe.Product>[];
  prices: readonly Wire<Stripe.Price>[];
  coupons: readonly Wire<Stripe.Coupon>[];
  promotionCodes: readonly Wire<Stripe.PromotionCode>[];
  priceOf(key: PriceKey): Wire<Stripe.Price>;
  planOf(key: PriceKey): Wire<Stripe.Plan>;
  productIdOf(key: ProductKey): string;
};

const day = 86_400;

/** The catalogue, made in the year before the first customer came. */
export function catalogueOf(ids: Ids, firstCustomerAt: number, livemode: boolean): Catalogue {
  const opened = firstCustomerAt - 400 * day;
  const productIdOf = (key: ProductKey) => ids.make('product', productKeys.indexOf(key));
  const priceIdOf = (key: PriceKey) => ids.make('price', priceKeys.indexOf(key));
  const products = productKeys.map((key, at) => {
    const standard = priceKeys.find((price) => priceDefinitions[price].product === key);
    const defaultPrice = standard === undefined ? null : priceIdOf(standard);
    return frozen(
      productObject(key, { id: productIdOf(key), created: opened + at * day, livemode, defaultPrice }),
    );
  });
  const prices = priceKeys.map((key, at) =>
    frozen(
      priceObject(key, {
        id: priceIdOf(key),
        created: opened + 10 * day + at * day,
        livemode,
        product: productIdOf(priceDefinitions[key].product),
      }),
    ),
  );
  const priceByKey = new Map(priceKeys.map((key, at) => [key, prices[at]] as const));
  const priceOf = (key: PriceKey) => known(priceByKey.get(key), key);
  const planByKey = new Map(priceKeys.map((key) => [key, frozen(planObject(priceOf(key)))] as const));
  const coupons = couponKeys.map((key, at) =>
    frozen(couponObject(key, { created: opened + 60 * day + at * day, livemode, productIdOf })),
  );
  return {
    products,
    prices,
    coupons,
    promotionCodes: promotionCodes(ids, opened + 90 * day, livemode).map(frozen),
    priceOf,
    planOf: (key) => known(planByKey.get(key), key),
    productIdOf,
  };
}

function known<T>(found: T | undefined, key: string): T {
  if (found === undefined) throw new RangeError(`${key} is not in the catalogue`);
  return found;
}

/** Frozen to the ground, because every subscription shares them. */
function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  }
  return Object.freeze(value);
}

function promotionCodes(ids: Ids, created: number, livemode: boolean): Wire<Stripe.PromotionCode>[] {
  return [
    {
      id: ids.make('promotion_code', 0),
      object: 'promotion_code',
      active: true,
      code: 'WELCOME',
      created,
      customer: null,
      customer_account: null,
      expires_at: null,
      livemode,
      max_redemptions: null,
      metadata: {},
      promotion: { coupon: 'WELCOME25', type: 'coupon' },
      restrictions: { first_time_transaction: true, minimum_amount: null, minimum_amount_currency: null },
      times_redeemed: 0,
    },
  ];
}
