import type { PriceKey } from '../catalogue/prices.ts';
import type { ItemSpec, Quantity, Scenario, SubscriptionSpec } from '../scenario.ts';

/** A scenario: what is not said is a business customer in the US that pays by card in dollars. */
export function scenarioOf(kind: string, about: Partial<Omit<Scenario, 'kind'>>): Scenario {
  return {
    kind,
    person: 'business',
    method: 'visa',
    currency: 'usd',
    country: 'US',
    subscriptions: [],
    oneTime: [],
    ...about,
  };
}

/** A subscription to one price that begins with the customer and renews, unless said otherwise. */
export function to(
  price: PriceKey,
  quantity: Quantity = 1,
  about: Partial<Omit<SubscriptionSpec, 'items'>> = {},
): SubscriptionSpec {
  return toAll([{ price, quantity }], about);
}

/** The same, to several prices. */
export function toAll(
  items: SubscriptionSpec['items'],
  about: Partial<Omit<SubscriptionSpec, 'items'>> = {},
): SubscriptionSpec {
  return { items, begins: { monthsLater: 0 }, story: { type: 'renews' }, ...about };
}

/** An item with coupons of its own. */
export function item(
  price: PriceKey,
  quantity: Quantity,
  ...coupons: NonNullable<ItemSpec['coupons']>
): ItemSpec {
  return coupons.length === 0 ? { price, quantity } : { price, quantity, coupons };
}
