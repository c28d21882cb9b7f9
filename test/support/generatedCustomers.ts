import type { Source, StoredObject } from '../../sandbox/stripe/objects/source.ts';
import type { Catalog } from '../../server/billing/catalog.ts';
import type { CustomerObjects } from '../../server/billing/snapshot.ts';
import { chargeShape } from '../../server/stripe/shapes/charge.ts';
import { couponShape } from '../../server/stripe/shapes/coupon.ts';
import { customerShape } from '../../server/stripe/shapes/customer.ts';
import { invoiceShape } from '../../server/stripe/shapes/invoice.ts';
import { anyPriceShape } from '../../server/stripe/shapes/price.ts';
import { anyProductShape } from '../../server/stripe/shapes/product.ts';
import { subscriptionShape } from '../../server/stripe/shapes/subscription.ts';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Every discount that is given by its id as the object, the way the server asks Stripe to expand it. */
const expanded = (source: Source, object: StoredObject): Row => {
  const discounts = (ids: unknown): unknown =>
    Array.isArray(ids) ? ids.map((id) => (typeof id === 'string' ? source.find('discount', id) : id)) : ids;
  const items = object['items'];
  const data = isRow(items) && Array.isArray(items['data']) ? items['data'] : [];
  return {
    ...object,
    discounts: discounts(object['discounts']),
    items: {
      ...(isRow(items) ? items : {}),
      data: data.map((item: unknown) =>
        isRow(item) ? { ...item, discounts: discounts(item['discounts']) } : item,
      ),
    },
  };
};

const catalogOf = (source: Source): Catalog => ({
  prices: new Map(
    [...source.older('price')].flatMap((object) => {
      const price = anyPriceShape.parse(object);
      return 'deleted' in price ? [] : [[price.id, price] as const];
    }),
  ),
  products: new Map(
    [...source.older('product')].flatMap((object) => {
      const product = anyProductShape.parse(object);
      return 'deleted' in product ? [] : [[product.id, product] as const];
    }),
  ),
  coupons: new Map([...source.older('coupon')].map((object) => [object.id, couponShape.parse(object)])),
});

/** The customers of a source with all that they have, as the server reads them from Stripe; newest first. */
export function* generatedCustomers(source: Source): Generator<CustomerObjects> {
  const catalog = catalogOf(source);
  for (const object of source.older('customer')) {
    const { id } = object;
    yield {
      ...catalog,
      customer: customerShape.parse(object),
      subscriptions: source
        .ofCustomer('subscription', id)
        .map((subscription) => subscriptionShape.parse(expanded(source, subscription))),
      invoices: source.ofCustomer('invoice', id).map((invoice) => invoiceShape.parse(invoice)),
      charges: source.ofCustomer('charge', id).map((charge) => chargeShape.parse(charge)),
    };
  }
}
