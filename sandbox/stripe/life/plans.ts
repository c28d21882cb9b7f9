import { idOf, type Shape, typed } from '../objects/typed.ts';
import type { Subscription, World } from './world.ts';

export type Price = Shape<'price'>;

/** Catalogues are short; of a very long one the newest prices will do. */
const mostPrices = 200;

/** The active recurring prices of a fixed amount, newest first. */
export const plansOf = ({ store }: World): Price[] => {
  const plans: Price[] = [];
  let left = mostPrices;
  for (const stored of store.older('price')) {
    if (left-- === 0) break;
    const price = typed('price', stored);
    const isLicensed = price.recurring !== null && price.recurring.usage_type === 'licensed';
    if (price.active && isLicensed && (price.unit_amount ?? 0) > 0) plans.push(price);
  }
  return plans;
};

const firstPlans = [
  ['Starter', 1900],
  ['Team', 4900],
  ['Business', 9900],
] as const;

/** A plan to sign up for; an account that sells nothing yet gets its first products. */
export const planToBuy = (world: World): Price => {
  const known = world.pick(plansOf(world));
  if (known !== undefined) return known;
  const made = firstPlans.map(([name, amount]) => {
    const product = world.post('/v1/products', { name });
    const price = world.post('/v1/prices', {
      product: product.id,
      currency: 'usd',
      unit_amount: String(amount),
      recurring: { interval: 'month' },
    });
    return typed('price', price);
  });
  const [first] = made;
  if (first === undefined) throw new Error('a list of plans has a first one');
  return world.pick(made) ?? first;
};

/** Another plan for an item: of its currency and rhythm, so that the time that has passed stays as it is. */
export const otherPlan = (world: World, { currency, items }: Subscription): Price | undefined => {
  const [item] = items.data;
  if (item === undefined || item.price.recurring === null) return undefined;
  const { interval, interval_count } = item.price.recurring;
  const others = plansOf(world).filter(
    (price) =>
      price.id !== item.price.id &&
      price.currency === currency &&
      price.recurring?.interval === interval &&
      price.recurring.interval_count === interval_count,
  );
  return world.pick(others);
};

/** The product of a price. */
export const productOf = ({ product }: Price): string => idOf(product) ?? '';
