import { z } from 'zod';
import type { Database } from '../../store/database/openDatabase.ts';
import { listCatalog } from '../../store/snapshots/listCatalog.ts';
import { type CouponObject, couponShape } from '../../stripe/shapes/coupon.ts';
import type { CustomerObject } from '../../stripe/shapes/customer.ts';
import type { DiscountObject } from '../../stripe/shapes/discount.ts';
import { anyPriceShape, type PriceObject } from '../../stripe/shapes/price.ts';
import { anyProductShape, type ProductObject } from '../../stripe/shapes/product.ts';
import type { MirrorOfCustomer } from './customerObjects.ts';

/** Prices, products and coupons by id, as far as some customers need them. */
export type Catalog = {
  prices: Map<string, PriceObject>;
  products: Map<string, ProductObject>;
  coupons: Map<string, CouponObject>;
};

const anyPriceOrProduct = z.union([anyPriceShape, anyProductShape]);

/** Entries after which the catalog is emptied: an account may have a price for every customer. */
const KEPT_AT_MOST = 5000;

type Wanted = { prices: Set<string>; products: Set<string>; coupons: Set<string> };

const couponIdOf = (discount: string | DiscountObject): string[] => {
  const coupon = typeof discount === 'string' ? null : discount.source.coupon;
  if (coupon === null) return [];
  return [typeof coupon === 'string' ? coupon : coupon.id];
};

const wantedBy = (customers: (CustomerObject | null)[], objects: Iterable<MirrorOfCustomer>): Wanted => {
  const wanted: Wanted = { prices: new Set(), products: new Set(), coupons: new Set() };
  const discounts: (string | DiscountObject)[] = customers.flatMap((customer) => customer?.discount ?? []);
  for (const { subscriptions, invoices } of objects) {
    for (const line of invoices.flatMap(({ lines }) => lines.data)) {
      const sold = line.pricing?.price_details;
      if (sold) wanted.prices.add(sold.price);
      if (sold) wanted.products.add(sold.product);
    }
    for (const { items, discounts: own } of subscriptions) {
      discounts.push(...own, ...items.data.flatMap((item) => item.discounts));
      for (const { price } of items.data) {
        if (price) wanted.prices.add(price.id);
        if (price) wanted.products.add(price.product);
      }
    }
  }
  for (const id of discounts.flatMap(couponIdOf)) wanted.coupons.add(id);
  return wanted;
};

/**
 * Adds to a catalog what these customers need and it lacks, by one query; none when it lacks nothing. What the mirror
 * does not have (or keeps only a deleted stub of) stays absent: the rules say so in their explanations.
 */
export const completeCatalog = async (
  asked: Pick<Database['pool'], 'query'>,
  connectionId: string,
  catalog: Catalog,
  customers: (CustomerObject | null)[],
  objects: Iterable<MirrorOfCustomer>,
): Promise<void> => {
  if (catalog.prices.size + catalog.products.size + catalog.coupons.size > KEPT_AT_MOST) {
    for (const map of [catalog.prices, catalog.products, catalog.coupons]) map.clear();
  }
  const wanted = wantedBy(customers, objects);
  const lacking = (known: Map<string, unknown>, ids: Set<string>) => [...ids].filter((id) => !known.has(id));
  const ids = {
    prices: lacking(catalog.prices, wanted.prices),
    products: lacking(catalog.products, wanted.products),
    coupons: lacking(catalog.coupons, wanted.coupons),
  };
  if (ids.prices.length + ids.products.length + ids.coupons.length === 0) return;
  for (const { kind, id, data } of await listCatalog(asked, connectionId, ids)) {
    if (kind === 'coupon') catalog.coupons.set(id, couponShape.parse(data));
    const sold = kind === 'coupon' ? null : anyPriceOrProduct.parse(data);
    if (sold?.object === 'price' && !('deleted' in sold)) catalog.prices.set(id, sold);
    if (sold?.object === 'product' && !('deleted' in sold)) catalog.products.set(id, sold);
  }
};
