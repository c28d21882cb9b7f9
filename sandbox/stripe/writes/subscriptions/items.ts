import { invalidRequest, missingParameter, resourceMissing } from '../../answers/stripeError.ts';
import { planObject } from '../../generator/catalogue/planObject.ts';
import { flagOf, integerOf, type Parameters, textOf } from '../../http/parameters.ts';
import { findTyped } from '../../objects/typed.ts';
import { addPeriod } from '../addPeriod.ts';
import { attachDiscounts } from '../attachDiscounts.ts';
import { createPrice, type Price } from '../catalogue/createPrice.ts';
import { metadataAfter } from '../metadata.ts';
import type { Writer } from '../writer.ts';
import { discountIds, type Subscription, type SubscriptionItem } from './subscription.ts';

/** Where items are put: their subscription, its customer, and a period that is not of the price's own length. */
export type ItemPlace = {
  subscription: string;
  customer: string;
  start: number;
  /** The end of the first period where that is not a period of the price: the end of a trial. */
  end: number | undefined;
};

const recurringPrice = (writer: Writer, parameters: Parameters): Price => {
  const data = parameters['price_data'];
  if (typeof data === 'object' && data !== null) return createPrice(writer, { ...data });
  const id = textOf(parameters, 'price');
  if (id === undefined) throw missingParameter('items[0][price]');
  const price = findTyped(writer.store, 'price', id);
  if (price === undefined) throw resourceMissing('price', id, 'items[0][price]', 400);
  if (price.recurring !== null) return price;
  throw invalidRequest(
    `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`,
    'items[0][price]',
  );
};

const quantityOf = (parameters: Parameters, price: Price, before: number): { quantity?: number } => {
  if (price.recurring?.usage_type === 'metered') return {};
  const quantity = integerOf(parameters, 'quantity') ?? before;
  if (quantity < 0)
    throw invalidRequest('This value must be greater than or equal to 0.', 'items[0][quantity]');
  return { quantity };
};

const endOf = (price: Price, { start, end }: ItemPlace): number =>
  end ?? addPeriod(start, price.recurring ?? { interval: 'month', interval_count: 1 });

/** Makes an item of a subscription. */
export const createItem = (writer: Writer, parameters: Parameters, place: ItemPlace): SubscriptionItem => {
  const price = recurringPrice(writer, parameters);
  const id = writer.newId('si');
  const discounts = attachDiscounts(writer, parameters, { ...place, item: id }) ?? [];
  return {
    id,
    object: 'subscription_item',
    billing_thresholds: null,
    created: writer.now,
    current_period_end: endOf(price, place),
    current_period_start: place.start,
    current_trial: null,
    discounts,
    metadata: metadataAfter({}, parameters),
    plan: planObject(price),
    price,
    ...quantityOf(parameters, price, 1),
    subscription: place.subscription,
    tax_rates: [],
  };
};

const changeItem = (
  writer: Writer,
  item: SubscriptionItem,
  parameters: Parameters,
  place: ItemPlace,
): SubscriptionItem => {
  const isNew = parameters['price'] !== undefined || parameters['price_data'] !== undefined;
  const price = isNew ? recurringPrice(writer, parameters) : item.price;
  const { interval, interval_count } = item.price.recurring ?? {};
  const sameRhythm =
    price.recurring?.interval === interval && price.recurring?.interval_count === interval_count;
  const { quantity: _, ...rest } = item;
  return {
    ...rest,
    ...(sameRhythm ? {} : { current_period_start: place.start, current_period_end: endOf(price, place) }),
    discounts: attachDiscounts(writer, parameters, { ...place, item: item.id }) ?? discountIds(item),
    metadata: metadataAfter(item.metadata, parameters),
    plan: planObject(price),
    price,
    ...quantityOf(parameters, price, item.quantity ?? 1),
  };
};

/**
 * A subscription's items after a request's `items`: named ones changed or taken away, others added, the rest
 * kept. The time that has passed is not prorated.
 */
export const itemsAfter = (
  writer: Writer,
  subscription: Subscription,
  wanted: readonly Parameters[],
  place: ItemPlace,
): SubscriptionItem[] => {
  const items = new Map(subscription.items.data.map((item) => [item.id, item]));
  for (const parameters of wanted) {
    const id = textOf(parameters, 'id');
    const known = id === undefined ? undefined : items.get(id);
    if (id !== undefined && known === undefined)
      throw resourceMissing('subscription_item', id, 'items[0][id]', 400);
    if (known === undefined) {
      const added = createItem(writer, parameters, place);
      items.set(added.id, added);
    } else if (flagOf(parameters, 'deleted') === true) items.delete(known.id);
    else items.set(known.id, changeItem(writer, known, parameters, place));
  }
  if (items.size === 0) throw invalidRequest('A subscription must have at least one active plan.', 'items');
  return [...items.values()];
};
