import type { Expandable, StripeCoupon, StripePrice, StripeProduct } from './stripeObjects.ts';

/** The account's prices (with tiers), products and coupons (with applies_to) by id, as far as they are known. */
export type Catalog = {
  prices: ReadonlyMap<string, StripePrice>;
  products: ReadonlyMap<string, StripeProduct>;
  coupons: ReadonlyMap<string, StripeCoupon>;
};

/** A catalog that knows nothing: for objects that carry everything expanded. */
export const EMPTY_CATALOG: Catalog = { prices: new Map(), products: new Map(), coupons: new Map() };

/**
 * An item's price. What only an expanded price carries (tiers, further currencies) is taken from the catalog when
 * the item's own copy lacks it. Null when only an unknown id is there.
 */
export const findPrice = (
  price: Expandable<StripePrice> | null | undefined,
  catalog: Catalog,
): StripePrice | null => {
  if (price === null || price === undefined) return null;
  if (typeof price === 'string') return catalog.prices.get(price) ?? null;
  const known = catalog.prices.get(price.id);
  const tiers = price.tiers ?? known?.tiers;
  const options = price.currency_options ?? known?.currency_options;
  if (tiers === price.tiers && options === price.currency_options) return price;
  return { ...price, tiers, currency_options: options };
};

/** A discount's coupon; the catalog's copy tells which products it is limited to. Null when it is unknown. */
export const findCoupon = (
  coupon: Expandable<StripeCoupon> | null | undefined,
  catalog: Catalog,
): StripeCoupon | null => {
  if (coupon === null || coupon === undefined) return null;
  if (typeof coupon === 'string') return catalog.coupons.get(coupon) ?? null;
  const known = catalog.coupons.get(coupon.id);
  const limit = coupon.applies_to ?? known?.applies_to;
  const options = coupon.currency_options ?? known?.currency_options;
  if (limit === coupon.applies_to && options === coupon.currency_options) return coupon;
  return { ...coupon, applies_to: limit, currency_options: options };
};

/** The id of what a price sells. */
export const productIdOf = (price: StripePrice): string =>
  typeof price.product === 'string' ? price.product : price.product.id;

/** What a person calls it: the product's name, else the price's nickname, else the product's id. */
export const productName = (price: StripePrice, catalog: Catalog): string => {
  const id = productIdOf(price);
  const known = catalog.products.get(id)?.name;
  if (known !== undefined) return known;
  if (typeof price.product === 'object' && 'name' in price.product && typeof price.product.name === 'string')
    return price.product.name;
  return price.nickname ?? id;
};
