import { findTyped, idOf, type Shape } from '../../../sandbox/stripe/objects/typed.ts';
import type { Books, Item, Subscription } from './books.ts';
import { NOW } from './moment.ts';
import { major } from './money.ts';
import { productNameOf } from './products.ts';

type Discount = Shape<'discount'>;

/** A discount in force with its coupon; `item` is the only one that it is for, null for all of the subscription. */
export type Cut = { discount: Discount; coupon: Shape<'coupon'>; item: Item | null };

const inForce = ({ end }: Discount): boolean => end === null || end > NOW;

const cut = ({ store }: Books, reference: string | Discount, item: Item | null): Cut[] => {
  const discount = typeof reference === 'string' ? findTyped(store, 'discount', reference) : reference;
  const coupon = findTyped(store, 'coupon', idOf(discount?.source.coupon));
  if (discount === undefined || coupon === undefined)
    throw new Error('every generated discount has a coupon');
  return inForce(discount) ? [{ discount, coupon, item }] : [];
};

/**
 * The discounts of a subscription that are in force, in the order in which they apply: the items', then its own, and the
 * customer's only when it has none of its own (stripe.md §5.2).
 */
export const cutsOf = (books: Books, { items, discounts }: Subscription): Cut[] => {
  const ofItems = items.data.flatMap((item) => item.discounts.flatMap((one) => cut(books, one, item)));
  const own = discounts.flatMap((one) => cut(books, one, null));
  const { discount } = books.customer;
  const inherited = own.length === 0 && discount ? cut(books, discount, null) : [];
  return [...ofItems, ...own, ...inherited];
};

/** What a coupon takes off in a currency, in minor units; 0 when it takes off a share. */
export const amountOff = ({ coupon }: Cut, currency: string): number =>
  coupon.currency === currency
    ? (coupon.amount_off ?? 0)
    : (coupon.currency_options?.[currency]?.amount_off ?? 0);

const SIGNS: Record<string, string> = { usd: '$', gbp: '£', eur: '€' };

/** "20% off", "$5.00 off Team until 2027-01-31" (product.md §3.1 #22). */
export const cutText = (books: Books, one: Cut, currency: string): string => {
  const { coupon, discount, item } = one;
  const off =
    coupon.percent_off === null
      ? `${SIGNS[currency]}${major({ minor: amountOff(one, currency), currency }).toFixed(2)}`
      : `${coupon.percent_off}%`;
  const of = item === null ? '' : ` ${productNameOf(books, item)}`;
  const until =
    discount.end === null ? '' : ` until ${new Date(discount.end * 1000).toISOString().slice(0, 10)}`;
  return `${off} off${of}${until}${coupon.duration === 'once' ? ' once' : ''}`;
};
