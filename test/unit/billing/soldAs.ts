import { minorDigits } from '../../../server/billing/currency.ts';
import type {
  StripeDiscount,
  StripeItem,
  StripePrice,
  StripeSubscription,
  StripeTier,
} from '../../../server/billing/stripeObjects.ts';
import { coupon, days, discount, item, price, subscription } from './objects.ts';

/** Price lists by name, as the document's table of tiers has them, in major units. */
export type PriceLists = ReadonlyMap<string, readonly { upTo: string; each: string; flat: string }[]>;

/** Major units as a decimal of minor units: "1,200.00" dollars are "120000", "0.125" are "12.5". */
export const minorText = (major: string, currency: string): string => {
  const digits = minorDigits(currency);
  const [whole = '', fraction = ''] = major.replaceAll(',', '').split('.');
  const padded = fraction.padEnd(digits, '0');
  const rest = padded.slice(digits);
  return `${whole}${padded.slice(0, digits)}${rest === '' ? '' : `.${rest}`}`;
};

const CYCLE = '(?:each (?<each>[a-z]+)|every (?<count>\\d+) (?<many>[a-z]+)s|(?<once>once))';
const PACKED = '(?<packed>[\\d,]+) in packs of (?<pack>\\d+), (?<round>started ones count|full ones only) × ';
const TIERED = '(?<tiered>[\\d,]+) of (?<list>[^,]+), (?<mode>[a-z]+), ';
const PRICED = `(?:${PACKED}|(?<times>[\\d,]+) × )?(?<amount>[\\d.,]+) `;
const ITEM = new RegExp(
  `^(?:(?<product>[A-Z]): )?(?:(?<metered>metered) |${TIERED}|${PRICED})(?<currency>[A-Z]{3})(?<tax> with tax)? ${CYCLE}$`,
);

type Parts = Record<string, string | undefined>;

const partsOf = (pattern: RegExp, text: string): Parts => {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) throw new Error(`Not understood: "${text}"`);
  return groups;
};

const tiersOf = (list: string, currency: string, lists: PriceLists): StripeTier[] => {
  const tiers = lists.get(list);
  if (tiers === undefined) throw new Error(`There is no price list "${list}"`);
  return tiers.map(({ upTo, each, flat }) => ({
    up_to: upTo === 'more' ? null : Number(upTo),
    unit_amount_decimal: minorText(each, currency),
    flat_amount_decimal: minorText(flat, currency),
  }));
};

const priceOf = (parts: Parts, index: number, lists: PriceLists): StripePrice => {
  const currency = String(parts['currency']).toLowerCase();
  const { list, mode, amount, pack, round, once, metered } = parts;
  const interval = parts['each'] ?? parts['many'] ?? '';
  return price({
    id: `price_${index}`,
    currency,
    product: parts['product'] ?? `product ${index}`,
    nickname: null,
    unit_amount: null,
    unit_amount_decimal: amount === undefined ? null : minorText(amount, currency),
    ...(list === undefined
      ? {}
      : { billing_scheme: 'tiered', tiers_mode: mode, tiers: tiersOf(list, currency, lists) }),
    transform_quantity:
      pack === undefined
        ? null
        : { divide_by: Number(pack), round: round === 'full ones only' ? 'down' : 'up' },
    recurring: once
      ? null
      : { interval, interval_count: Number(parts['count'] ?? 1), usage_type: metered ?? 'licensed' },
  });
};

const itemOf = (text: string, index: number, lists: PriceLists): StripeItem => {
  const parts = partsOf(ITEM, text);
  const quantity = parts['packed'] ?? parts['times'] ?? parts['tiered'] ?? '1';
  return item({
    id: parts['product'] ?? `si_${index}`,
    price: priceOf(parts, index, lists),
    quantity: parts['metered'] ? undefined : Number(quantity.replaceAll(',', '')),
    discounts: [],
  });
};

const DURATIONS = new Map([
  ['forever', { duration: 'forever', end: null }],
  ['once', { duration: 'once', end: null }],
  ['until later', { duration: 'repeating', end: days(60) }],
  ['ended', { duration: 'repeating', end: days(-20) }],
]);
const DISCOUNT =
  /^(?:(?<percent>[\d.]+)%|(?<amount>[\d.,]+)(?: (?<currency>[A-Z]{3}))?) (?<duration>forever|once|until later|ended)(?: off item (?<item>[A-Z])| for product (?<product>[A-Z])| (?<customer>by the customer))?$/;

type Placed = { discount: StripeDiscount; item: string | undefined; customer: boolean };

const discountOf = (text: string, of: string): Placed => {
  const { percent, amount, product, customer, ...parts } = partsOf(DISCOUNT, text);
  const { duration, end } = DURATIONS.get(parts['duration'] ?? '') ?? { duration: 'forever', end: null };
  const currency = parts['currency']?.toLowerCase() ?? of;
  const reduction =
    amount === undefined
      ? { percent_off: Number(percent) }
      : { percent_off: null, amount_off: Number(minorText(amount, currency)), currency };
  const limit = product === undefined ? {} : { applies_to: { products: [product] } };
  const source = { coupon: coupon({ ...reduction, ...limit, duration }) };
  return { discount: discount({}, { end, source }), item: parts['item'], customer: customer !== undefined };
};

const STATES = new Map<string, Partial<StripeSubscription>>([
  ['active', {}],
  ['past due', { status: 'past_due' }],
  ['in trial', { status: 'trialing', trial_end: days(30) }],
  ['unpaid', { status: 'unpaid' }],
  ['incomplete', { status: 'incomplete' }],
  ['incomplete and expired', { status: 'incomplete_expired' }],
  ['cancelled', { status: 'canceled', ended_at: days(-1) }],
  ['paused', { status: 'paused' }],
  ['collection paused', { pause_collection: { resumes_at: null } }],
  ['cancels at the end of its period', { cancel_at_period_end: true, canceled_at: days(-1) }],
]);

/**
 * The subscription that a row of docs/numbers.md describes, and its customer's discount. What the document's words do
 * not cover is an error.
 */
export const soldAs = (
  words: { sold: string; state: string; discounts: string },
  lists: PriceLists,
): { subscription: StripeSubscription; customerDiscount: StripeDiscount | null } => {
  const items = words.sold.split(' + ').map((text, index) => itemOf(text, index, lists));
  const [, currency = ''] = /\b([A-Z]{3})\b/.exec(words.sold) ?? [];
  const state = STATES.get(words.state);
  if (state === undefined) throw new Error(`There is no state "${words.state}"`);
  const placed = words.discounts
    .split(/, (?:then )?/)
    .filter((text) => text !== '')
    .map((text) => discountOf(text, currency.toLowerCase()));
  const discountsOf = (id: string | undefined) =>
    placed.filter((one) => !one.customer && one.item === id).map((one) => one.discount);
  return {
    subscription: subscription(
      { ...state, currency: currency.toLowerCase(), discounts: discountsOf(undefined) },
      items.map((one) => ({ ...one, discounts: discountsOf(one.id) })),
    ),
    customerDiscount: placed.find((one) => one.customer)?.discount ?? null,
  };
};
